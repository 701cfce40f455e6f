import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

export const kartleggSelvmordsrisiko = rule({
  id: 'risiko/kartlegg-selvmordsrisiko',
  title: {
    nb: 'Kartleggingen kan ta opp selvmordsrisiko',
    nn: 'Kartlegginga kan ta opp sjølvmordsrisiko',
    en: 'The mapping can take up suicide risk',
  },
  strength: 'may',
  basis: 'guideline',
  statements: ['R4.63'],
  gaps: ['G11'],
  when: always,
  then: action('kartlegg-selvmordsrisiko'),
})
