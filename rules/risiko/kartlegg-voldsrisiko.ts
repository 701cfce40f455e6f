import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

export const kartleggVoldsrisiko = rule({
  id: 'risiko/kartlegg-voldsrisiko',
  title: {
    nb: 'Kartleggingen kan ta opp voldsrisiko',
    nn: 'Kartlegginga kan ta opp valdsrisiko',
    en: 'The mapping can take up violence risk',
  },
  strength: 'may',
  basis: 'guideline',
  statements: ['R4.66'],
  gaps: ['G11'],
  when: always,
  then: action('kartlegg-voldsrisiko'),
})
