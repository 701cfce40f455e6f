import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { selvskadingAvdekket } from './funn.js'

/** «Nødvendig» leaves to judgement which referral, not whether to act; who judged it is documented (G10). */
export const henvisSpesialistSelvskading = rule({
  id: 'risiko/henvis-spesialist-selvskading',
  title: {
    nb: 'Avdekkes selvskading i hovedforløp 2, skal kommunen sørge for nødvendig henvisning',
    nn: 'Blir sjølvskading avdekt i hovudforløp 2, skal kommunen syte for nødvendig tilvising',
    en: 'When self-harm is found in hovedforløp 2, the municipality shall ensure the necessary referral',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R6.31'],
  gaps: ['G10'],
  when: all(hovedforlop(2), selvskadingAvdekket),
  then: action('henvis-spesialist-selvskading'),
})
