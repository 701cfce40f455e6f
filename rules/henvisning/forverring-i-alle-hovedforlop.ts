import { rule } from '../../src/engine/rule.js'
import { action, all, any, hovedforlop, is } from '../vocabulary.js'

/** A higher hovedforlop must not take the contact away. */
export const forverringIAlleHovedforlop = rule({
  id: 'henvisning/forverring-i-alle-hovedforlop',
  title: {
    nb: 'Kontakten ved forverring faller ikke bort i hovedforløp 2 og 3',
    nn: 'Kontakten ved forverring fell ikkje bort i hovudforløp 2 og 3',
    en: 'The contact on worsening does not lapse in hovedforløp 2 and 3',
  },
  strength: 'advice',
  basis: 'derived',
  statements: ['R5.46'],
  gaps: ['G16', 'G23'],
  when: all(
    hovedforlop(2, 3),
    any(is('vedvarerEllerForverres'), is('forventetMerAlvorlig')),
    is('kommunenManglerKompetanse'),
  ),
  then: action('kontakt-spesialist-forverring'),
})
