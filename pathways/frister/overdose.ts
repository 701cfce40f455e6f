import type { OpenReturn } from '../../src/pathway/limit.js'
import { kilder } from './kilder.js'

/** From the chapter on overdose of the pathway for substance use. A time to come back in, with nobody late after it. */
export const apenReturEtterOverdose: OpenReturn = {
  id: 'pakkeforlop-tsb/apen-retur-etter-overdose',
  pathways: ['pakkeforlop-tsb'],
  hours: 48,
  source: kilder.overdose,
  title: {
    nb: 'Åpen retur etter overdose innen 48 timer',
    nn: 'Open retur etter overdose innan 48 timar',
    en: 'Open return after an overdose within 48 hours',
  },
  text: {
    nb: 'Undersøkelse eller døgnplass innen 48 timer uten ny henvisning, når det er avtalt med en lege i TSB.',
    nn: 'Undersøking eller døgnplass innan 48 timar utan ny tilvising, når det er avtalt med ein lege i TSB.',
    en: 'Examination or a bed within 48 hours without a new referral, when agreed with a TSB doctor.',
  },
}
