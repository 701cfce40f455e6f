import { rule } from '../../src/engine/rule.js'
import { action, all, is } from '../vocabulary.js'

/** A complex condition at the very first contact. */
export const sammensattTilstand = rule({
  id: 'samhandling/sammensatt-tilstand',
  title: {
    nb: 'En sammensatt tilstand allerede ved første kontakt krever samordning på tvers av fag og sektor',
    nn: 'Ein samansett tilstand alt ved første kontakt krev samordning på tvers av fag og sektor',
    en: 'A complex condition already at first contact calls for coordination across disciplines and sectors',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R2.08'],
  when: all(is('forsteHenvendelse'), is('storeOgSammensatteBehov')),
  then: {
    ...action('involver-samarbeidspartnere'),
    option: {
      nb: 'sørg for samordning på tvers av fag og sektor',
      nn: 'syt for samordning på tvers av fag og sektor',
      en: 'coordinate the help across disciplines and sectors',
    },
  },
})
