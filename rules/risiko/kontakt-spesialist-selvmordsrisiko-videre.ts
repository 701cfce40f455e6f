import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { selvmordsrisikoAvdekket } from './funn.js'

/** In hovedforløp 2 the text has the stronger referral; worsening must not take a contact away. */
export const kontaktSpesialistSelvmordsrisikoVidere = rule({
  id: 'risiko/kontakt-spesialist-selvmordsrisiko-videre',
  title: {
    nb: 'Kontakten om selvmordsrisiko faller ikke bort i hovedforløp 2 og 3',
    nn: 'Kontakten om sjølvmordsrisiko fell ikkje bort i hovudforløp 2 og 3',
    en: 'The contact about suicide risk does not lapse in hovedforløp 2 and 3',
  },
  strength: 'should',
  basis: 'derived',
  statements: ['R5.31'],
  gaps: ['G8', 'G10'],
  when: all(hovedforlop(2, 3), selvmordsrisikoAvdekket),
  urgency: 'same-day',
  then: action('kontakt-spesialist-selvmordsrisiko'),
})
