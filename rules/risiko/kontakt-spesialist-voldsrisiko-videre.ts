import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { voldsrisikoForhoyet } from './funn.js'

/** In hovedforløp 2 the text has the stronger referral; worsening must not take a contact away. */
export const kontaktSpesialistVoldsrisikoVidere = rule({
  id: 'risiko/kontakt-spesialist-voldsrisiko-videre',
  title: {
    nb: 'Kontakten om voldsrisiko faller ikke bort i hovedforløp 2 og 3',
    nn: 'Kontakten om valdsrisiko fell ikkje bort i hovudforløp 2 og 3',
    en: 'The contact about violence risk does not lapse in hovedforløp 2 and 3',
  },
  strength: 'should',
  basis: 'derived',
  statements: ['R5.32'],
  gaps: ['G8', 'G10'],
  when: all(hovedforlop(2, 3), voldsrisikoForhoyet),
  then: action('kontakt-spesialist-voldsrisiko'),
})
