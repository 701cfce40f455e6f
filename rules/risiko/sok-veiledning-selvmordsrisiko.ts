import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { selvmordsrisikoAvdekket } from './funn.js'

/** Guidance comes in addition to the referral and never replaces it (G10). */
export const sokVeiledningSelvmordsrisiko = rule({
  id: 'risiko/sok-veiledning-selvmordsrisiko',
  title: {
    nb: 'Søk veiledning hos spesialisthelsetjenesten ved selvmordsrisiko i hovedforløp 2',
    nn: 'Søk rettleiing hos spesialisthelsetenesta ved sjølvmordsrisiko i hovudforløp 2',
    en: 'Seek guidance from specialist services on suicide risk in hovedforløp 2',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R6.72'],
  gaps: ['G10'],
  when: all(hovedforlop(2), selvmordsrisikoAvdekket),
  then: action('sok-veiledning-selvmordsrisiko'),
})
