import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/**
 * The sources send violence to the police (`lov/varsle-nodetater`), and danger to life in mental illness to 113.
 * Somebody is in danger now, and whoever stands there cannot be asked to tell the two apart first: both, and as a duty
 * for the same reason as in `akutt/ring-113-selvmordsfare`.
 */
export const ring113Voldsfare = rule({
  id: 'akutt/ring-113-voldsfare',
  title: {
    nb: 'Ring 113 når akutt fare for vold kan gjelde liv, i tillegg til å varsle politiet',
    nn: 'Ring 113 når akutt fare for vald kan gjelde liv, i tillegg til å varsle politiet',
    en: 'Call 113 when imminent danger of violence can concern a life, besides notifying the police',
  },
  strength: 'shall',
  basis: 'national-advice',
  statements: [],
  sources: ['helsenorge-akutt', 'hpl-7', 'hol-3-5'],
  gaps: ['G14'],
  when: is('voldsrisiko', 'akutt-fare'),
  urgency: 'immediate',
  then: action('ring-113'),
})
