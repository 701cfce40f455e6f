import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

/** An agreement on a municipal acute bed, as prevention and harm reduction. */
export const akuttplass = rule({
  id: 'hovedforlop-3/akuttplass',
  title: {
    nb: 'I hovedforløp 3 kan det avtales bruk av seng på KAD/ØHD',
    nn: 'I hovudforløp 3 kan det avtalast bruk av seng på KAD/ØHD',
    en: 'In hovedforløp 3 the use of a municipal acute bed (KAD/ØHD) may be agreed',
  },
  strength: 'may',
  basis: 'guideline',
  statements: ['R7.48'],
  when: all(hovedforlop(3), is('behovForKortAkuttopphold')),
  then: {
    ...action('tilby-akuttplass-i-kommunen'),
    option: {
      nb: 'avtale om seng på KAD/ØHD',
      nn: 'avtale om seng på KAD/ØHD',
      en: 'an agreement on a municipal acute bed (KAD/ØHD)',
    },
  },
})
