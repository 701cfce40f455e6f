import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { selvmordsrisikoAvdekket } from './funn.js'

export const sokVeiledningSelvmordsrisikoHovedforlop3 = rule({
  id: 'risiko/sok-veiledning-selvmordsrisiko-hovedforlop-3',
  title: {
    nb: 'Veiledningen om selvmordsrisiko faller ikke bort i hovedforløp 3',
    nn: 'Rettleiinga om sjølvmordsrisiko fell ikkje bort i hovudforløp 3',
    en: 'The guidance on suicide risk does not lapse in hovedforløp 3',
  },
  strength: 'advice',
  basis: 'derived',
  statements: ['R6.72'],
  gaps: ['G8', 'G10'],
  when: all(hovedforlop(3), selvmordsrisikoAvdekket),
  then: action('sok-veiledning-selvmordsrisiko'),
})
