import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { selvmordsrisikoAvdekket } from './funn.js'

/** «Nødvendig» leaves to judgement which referral, not whether to act; who judged it is documented (G10). */
export const henvisSpesialistSelvmordsrisiko = rule({
  id: 'risiko/henvis-spesialist-selvmordsrisiko',
  title: {
    nb: 'Avdekkes selvmordsrisiko i hovedforløp 2, skal kommunen sørge for nødvendig henvisning',
    nn: 'Blir sjølvmordsrisiko avdekt i hovudforløp 2, skal kommunen syte for nødvendig tilvising',
    en: 'When suicide risk is found in hovedforløp 2, the municipality shall ensure the necessary referral',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R6.32'],
  gaps: ['G10'],
  when: all(hovedforlop(2), selvmordsrisikoAvdekket),
  urgency: 'same-day',
  then: action('henvis-spesialist-selvmordsrisiko'),
})
