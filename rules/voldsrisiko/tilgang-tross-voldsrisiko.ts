import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/** Signs are enough: a right that holds at the highest risk also holds at the lowest. */
export const tilgangTrossVoldsrisiko = rule({
  id: 'voldsrisiko/tilgang-tross-voldsrisiko',
  title: {
    nb: 'Gi hjelp også ved voldsrisiko: retten består, og behovet kan være større',
    nn: 'Gi hjelp også ved valdsrisiko: retten står ved lag, og behovet kan vere større',
    en: 'Give help also where there is a violence risk: the right remains, and the need may be greater',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R9.43'],
  when: is('voldsrisiko', 'tegn', 'forhoyet', 'akutt-fare'),
  then: action('gi-tilgang-til-hjelp'),
})
