import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** Services that bend to the person, not the other way round. */
export const fleksibleTjenester = rule({
  id: 'hovedforlop-3/fleksible-tjenester',
  title: {
    nb: 'Tjenestene skal være så fleksible at personen får nytte av dem',
    nn: 'Tenestene skal vere så fleksible at personen får nytte av dei',
    en: 'Services shall be so flexible that the person can benefit from them',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R7.16'],
  when: hovedforlop(3),
  then: {
    ...action('tilpass-hjelpen'),
    option: {
      nb: 'vær så fleksibel at personen får nytte av hjelpen',
      nn: 'ver så fleksibel at personen får nytte av hjelpa',
      en: 'be so flexible that the person benefits from the help',
    },
  },
})
