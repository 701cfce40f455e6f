import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { selvskadingAvdekket } from './funn.js'

/** Guidance comes in addition to the referral and never replaces it (G10). */
export const sokVeiledningSelvskading = rule({
  id: 'risiko/sok-veiledning-selvskading',
  title: {
    nb: 'Søk veiledning hos spesialisthelsetjenesten ved selvskading i hovedforløp 2',
    nn: 'Søk rettleiing hos spesialisthelsetenesta ved sjølvskading i hovudforløp 2',
    en: 'Seek guidance from specialist services on self-harm in hovedforløp 2',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R6.72'],
  gaps: ['G10'],
  when: all(hovedforlop(2), selvskadingAvdekket),
  then: action('sok-veiledning-selvskading'),
})
