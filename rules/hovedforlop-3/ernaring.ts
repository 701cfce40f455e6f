import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** Checking nutrition is how a need is found, so it does not wait for a known one. */
export const ernaring = rule({
  id: 'hovedforlop-3/ernaring',
  title: {
    nb: 'Ernæringen sjekkes, og personen får hjelp med mat',
    nn: 'Ernæringa blir sjekka, og personen får hjelp med mat',
    en: 'Nutrition is checked, and the person gets help with food',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.76'],
  when: hovedforlop(3),
  then: {
    ...action('folg-opp-ernaring'),
    option: {
      nb: 'sjekk ernæringen, hjelp med mat og bruk klinisk ernæringsfysiolog i kompliserte saker',
      nn: 'sjekk ernæringa, hjelp med mat og bruk klinisk ernæringsfysiolog i kompliserte saker',
      en: 'check nutrition, help with food and use a clinical dietitian in complicated cases',
    },
  },
})
