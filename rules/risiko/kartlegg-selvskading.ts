import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

export const kartleggSelvskading = rule({
  id: 'risiko/kartlegg-selvskading',
  title: {
    nb: 'Kartleggingen kan ta opp selvskading',
    nn: 'Kartlegginga kan ta opp sjølvskading',
    en: 'The mapping can take up self-harm',
  },
  strength: 'may',
  basis: 'guideline',
  statements: ['R4.65'],
  gaps: ['G11'],
  when: always,
  then: action('kartlegg-selvskading'),
})
