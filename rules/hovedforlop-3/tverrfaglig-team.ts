import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** Chosen by need; the guide gives no criterion that a fact could hold. */
export const tverrfagligTeam = rule({
  id: 'hovedforlop-3/tverrfaglig-team',
  title: {
    nb: 'I hovedforløp 3 bør tverrfaglig oppfølgingsteam tas i bruk',
    nn: 'I hovudforløp 3 bør tverrfagleg oppfølgingsteam takast i bruk',
    en: 'In hovedforløp 3 a multidisciplinary follow-up team should be used',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R7.34'],
  when: hovedforlop(3),
  then: action('tilby-tverrfaglig-team'),
})
