import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { voldsrisikoForhoyet } from './funn.js'

/** «Nødvendig» leaves to judgement which referral, not whether to act; who judged it is documented (G10). */
export const henvisSpesialistVoldsrisiko = rule({
  id: 'risiko/henvis-spesialist-voldsrisiko',
  title: {
    nb: 'Avdekkes voldsrisiko i hovedforløp 2, skal kommunen sørge for nødvendig henvisning',
    nn: 'Blir valdsrisiko avdekt i hovudforløp 2, skal kommunen syte for nødvendig tilvising',
    en: 'When violence risk is found in hovedforløp 2, the municipality shall ensure the necessary referral',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R6.33'],
  gaps: ['G10'],
  when: all(hovedforlop(2), voldsrisikoForhoyet),
  then: action('henvis-spesialist-voldsrisiko'),
})
