import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

export const kartleggSelvmordsrisikoHovedforlop3 = rule({
  id: 'risiko/kartlegg-selvmordsrisiko-hovedforlop-3',
  title: {
    nb: 'I hovedforløp 3 skal selvmordsrisiko alltid kartlegges',
    nn: 'I hovudforløp 3 skal sjølvmordsrisiko alltid kartleggjast',
    en: 'In hovedforløp 3 suicide risk shall always be mapped',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R7.39'],
  gaps: ['G11'],
  when: hovedforlop(3),
  then: action('kartlegg-selvmordsrisiko'),
})
