import { rule } from '../../src/engine/rule.js'
import { action, all, any, is } from '../vocabulary.js'
import { selvmordsrisikoAvdekket, selvskadingAvdekket } from './funn.js'

export const folgTrinnveiledningIkkeKartlagt = rule({
  id: 'risiko/folg-trinnveiledning-ikke-kartlagt',
  title: {
    nb: 'Er risikoen ikke kartlagt før, følg trinnveiledningen for ukartlagte tilfeller',
    nn: 'Er risikoen ikkje kartlagd før, følg trinnrettleiinga for ukartlagde tilfelle',
    en: 'If the risk has not been mapped before, follow the stepwise guide for unmapped cases',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R4.34', 'R6.74'],
  when: all(any(selvskadingAvdekket, selvmordsrisikoAvdekket), is('risikoTidligereKartlagt', false)),
  then: action('folg-trinnveiledning'),
})
