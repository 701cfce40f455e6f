import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** Physical health is looked at in everybody, not only where something is suspected. */
export const kroppsligHelse = rule({
  id: 'hovedforlop-3/kroppslig-helse',
  title: {
    nb: 'I hovedforløp 3 undersøkes kroppslig helse som rutine',
    nn: 'I hovudforløp 3 blir kroppsleg helse undersøkt som rutine',
    en: 'In hovedforløp 3 physical health is examined as a routine',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.57'],
  when: hovedforlop(3),
  then: {
    ...action('folg-opp-kroppslig-helse'),
    option: {
      nb: 'undersøk kroppslig helse som rutine',
      nn: 'undersøk kroppsleg helse som rutine',
      en: 'examine physical health as a routine',
    },
  },
})
