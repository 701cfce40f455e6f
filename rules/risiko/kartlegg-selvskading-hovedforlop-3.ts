import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

export const kartleggSelvskadingHovedforlop3 = rule({
  id: 'risiko/kartlegg-selvskading-hovedforlop-3',
  title: {
    nb: 'I hovedforløp 3 skal selvskading alltid kartlegges',
    nn: 'I hovudforløp 3 skal sjølvskading alltid kartleggjast',
    en: 'In hovedforløp 3 self-harm shall always be mapped',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R7.38'],
  gaps: ['G11'],
  when: hovedforlop(3),
  then: action('kartlegg-selvskading'),
})
