import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/**
 * A right of its own, whether the person wants an individual plan or not. The wider ground in the right to a
 * coordinator, complex needs, is a duty of specialist services.
 */
export const koordinator = rule({
  id: 'lov/koordinator',
  title: {
    nb: 'Tilby koordinator når behovet for tjenester er langvarig og koordinert',
    nn: 'Tilby koordinator når behovet for tenester er langvarig og koordinert',
    en: 'Offer a coordinator when long-lasting and coordinated services are needed',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hol-7-2', 'pbrl-2-5-b'],
  when: is('langvarigOgKoordinertBehov'),
  then: action('koordinator'),
})
