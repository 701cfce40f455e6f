import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { selvmordsrisikoAvdekket } from './funn.js'

export const henvisSpesialistSelvmordsrisikoHovedforlop3 = rule({
  id: 'risiko/henvis-spesialist-selvmordsrisiko-hovedforlop-3',
  title: {
    nb: 'I hovedforløp 3 er plikten ved avdekket selvmordsrisiko minst den i hovedforløp 2: henvisning, eller varsel til den oppfølgingen som er avtalt',
    nn: 'I hovudforløp 3 er plikta ved avdekt sjølvmordsrisiko minst den i hovudforløp 2: tilvising, eller varsel til den oppfølginga som er avtalt',
    en: 'In hovedforløp 3 the duty on found suicide risk is at least that of hovedforløp 2: referral, or notice to the follow-up already arranged',
  },
  strength: 'shall',
  basis: 'derived',
  statements: ['R6.32'],
  gaps: ['G8'],
  when: all(hovedforlop(3), selvmordsrisikoAvdekket),
  urgency: 'same-day',
  then: action('henvis-spesialist-selvmordsrisiko'),
})
