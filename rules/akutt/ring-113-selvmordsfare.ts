import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/**
 * The national pages say «call», without a normative word. It is shown as a duty because the duty to give urgent help
 * at once stands behind it: where a life is in danger, 113 is how that help is given.
 */
export const ring113Selvmordsfare = rule({
  id: 'akutt/ring-113-selvmordsfare',
  title: {
    nb: 'Ring 113 ved akutt selvmordsfare, heller én gang for mye enn én gang for lite',
    nn: 'Ring 113 ved akutt sjølvmordsfare, heller éin gong for mykje enn éin gong for lite',
    en: 'Call 113 in imminent danger of suicide, rather once too often than once too seldom',
  },
  strength: 'shall',
  basis: 'national-advice',
  statements: [],
  sources: ['helsenorge-akutt', 'legevaktindeks-selvmord', 'hpl-7', 'hol-3-5'],
  gaps: ['G14'],
  when: is('selvmordsrisiko', 'akutt-fare'),
  urgency: 'immediate',
  then: action('ring-113'),
})
