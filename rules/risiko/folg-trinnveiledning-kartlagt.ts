import { rule } from '../../src/engine/rule.js'
import { action, all, any, is } from '../vocabulary.js'
import { selvmordsrisikoAvdekket, selvskadingAvdekket } from './funn.js'

export const folgTrinnveiledningKartlagt = rule({
  id: 'risiko/folg-trinnveiledning-kartlagt',
  title: {
    nb: 'Er risikoen kartlagt tidligere, følg trinnveiledningen for kartlagte tilfeller',
    nn: 'Er risikoen kartlagd tidlegare, følg trinnrettleiinga for kartlagde tilfelle',
    en: 'If the risk has been mapped before, follow the stepwise guide for mapped cases',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R4.35', 'R6.75'],
  when: all(any(selvskadingAvdekket, selvmordsrisikoAvdekket), is('risikoTidligereKartlagt')),
  then: action('folg-trinnveiledning'),
})
