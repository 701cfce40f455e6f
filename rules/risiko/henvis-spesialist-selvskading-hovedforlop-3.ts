import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { selvskadingAvdekket } from './funn.js'

export const henvisSpesialistSelvskadingHovedforlop3 = rule({
  id: 'risiko/henvis-spesialist-selvskading-hovedforlop-3',
  title: {
    nb: 'I hovedforløp 3 er plikten ved avdekket selvskading minst den i hovedforløp 2: henvisning, eller varsel til den oppfølgingen som er avtalt',
    nn: 'I hovudforløp 3 er plikta ved avdekt sjølvskading minst den i hovudforløp 2: tilvising, eller varsel til den oppfølginga som er avtalt',
    en: 'In hovedforløp 3 the duty on found self-harm is at least that of hovedforløp 2: referral, or notice to the follow-up already arranged',
  },
  strength: 'shall',
  basis: 'derived',
  statements: ['R6.31'],
  gaps: ['G8'],
  when: all(hovedforlop(3), selvskadingAvdekket),
  then: action('henvis-spesialist-selvskading'),
})
