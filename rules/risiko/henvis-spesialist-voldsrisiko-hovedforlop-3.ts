import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { voldsrisikoForhoyet } from './funn.js'

export const henvisSpesialistVoldsrisikoHovedforlop3 = rule({
  id: 'risiko/henvis-spesialist-voldsrisiko-hovedforlop-3',
  title: {
    nb: 'I hovedforløp 3 er plikten ved avdekket voldsrisiko minst den i hovedforløp 2: henvisning, eller varsel til den oppfølgingen som er avtalt',
    nn: 'I hovudforløp 3 er plikta ved avdekt valdsrisiko minst den i hovudforløp 2: tilvising, eller varsel til den oppfølginga som er avtalt',
    en: 'In hovedforløp 3 the duty on found violence risk is at least that of hovedforløp 2: referral, or notice to the follow-up already arranged',
  },
  strength: 'shall',
  basis: 'derived',
  statements: ['R6.33'],
  gaps: ['G8'],
  when: all(hovedforlop(3), voldsrisikoForhoyet),
  then: action('henvis-spesialist-voldsrisiko'),
})
