import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** The only interval in the guide. It is carried out jointly, so no one actor is named. */
export const arligHjertekontroll = rule({
  id: 'hovedforlop-3/arlig-hjertekontroll',
  title: {
    nb: 'Hjerte og kar kontrolleres en gang i året',
    nn: 'Hjarte og kar blir kontrollerte éin gong i året',
    en: 'Heart and blood vessels are checked once a year',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.74'],
  when: hovedforlop(3),
  then: {
    ...action('folg-opp-kroppslig-helse'),
    option: {
      nb: 'kontroller hjerte og kar en gang i året',
      nn: 'kontroller hjarte og kar éin gong i året',
      en: 'check heart and blood vessels once a year',
    },
  },
})
