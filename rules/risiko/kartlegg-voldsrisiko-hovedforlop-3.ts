import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

export const kartleggVoldsrisikoHovedforlop3 = rule({
  id: 'risiko/kartlegg-voldsrisiko-hovedforlop-3',
  title: {
    nb: 'I hovedforløp 3 skal voldsrisiko alltid kartlegges',
    nn: 'I hovudforløp 3 skal valdsrisiko alltid kartleggjast',
    en: 'In hovedforløp 3 violence risk shall always be mapped',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R7.40'],
  gaps: ['G11'],
  when: hovedforlop(3),
  then: action('kartlegg-voldsrisiko'),
})
