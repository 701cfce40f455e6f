import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/** The duty follows the needs, not the level. The guide names no section for it. */
export const samordnetHjelp = rule({
  id: 'tjenestetilgang/samordnet-hjelp',
  title: {
    nb: 'Samordne oppfølgingen når behovene er store og sammensatte',
    nn: 'Samordne oppfølginga når behova er store og samansette',
    en: 'Coordinate the follow-up when needs are extensive and complex',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R1.76'],
  when: is('storeOgSammensatteBehov'),
  then: action('samordne-hjelpen'),
})
