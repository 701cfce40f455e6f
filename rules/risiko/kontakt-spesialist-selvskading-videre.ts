import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { selvskadingAvdekket } from './funn.js'

/** In hovedforløp 2 the text has the stronger referral; worsening must not take a contact away. */
export const kontaktSpesialistSelvskadingVidere = rule({
  id: 'risiko/kontakt-spesialist-selvskading-videre',
  title: {
    nb: 'Kontakten om selvskading faller ikke bort i hovedforløp 2 og 3',
    nn: 'Kontakten om sjølvskading fell ikkje bort i hovudforløp 2 og 3',
    en: 'The contact about self-harm does not lapse in hovedforløp 2 and 3',
  },
  strength: 'should',
  basis: 'derived',
  statements: ['R5.30'],
  gaps: ['G8', 'G10'],
  when: all(hovedforlop(2, 3), selvskadingAvdekket),
  then: action('kontakt-spesialist-selvskading'),
})
