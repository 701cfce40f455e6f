import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { selvskadingAvdekket } from './funn.js'

export const sokVeiledningSelvskadingHovedforlop3 = rule({
  id: 'risiko/sok-veiledning-selvskading-hovedforlop-3',
  title: {
    nb: 'Veiledningen om selvskading faller ikke bort i hovedforløp 3',
    nn: 'Rettleiinga om sjølvskading fell ikkje bort i hovudforløp 3',
    en: 'The guidance on self-harm does not lapse in hovedforløp 3',
  },
  strength: 'advice',
  basis: 'derived',
  statements: ['R6.72'],
  gaps: ['G8', 'G10'],
  when: all(hovedforlop(3), selvskadingAvdekket),
  then: action('sok-veiledning-selvskading'),
})
