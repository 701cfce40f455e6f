import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

/** An answer on consent does not narrow it: while consent is not asked for, this is what asks. */
export const tidligereOpplysninger = rule({
  id: 'hovedforlop-3/tidligere-opplysninger',
  title: {
    nb: 'Samtykke innhentes før epikriser og andre opplysninger hentes',
    nn: 'Samtykke blir henta inn før epikrisar og andre opplysningar blir henta',
    en: 'Consent is obtained before discharge summaries and other records are fetched',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.56'],
  when: all(hovedforlop(3), is('tidligereKartlegging')),
  then: {
    ...action('innhent-tidligere-kartlegging'),
    option: {
      nb: 'be om samtykke før epikriser og annet hentes',
      nn: 'be om samtykke før epikrisar og anna blir henta',
      en: 'ask for consent before discharge summaries and other records are fetched',
    },
  },
})
