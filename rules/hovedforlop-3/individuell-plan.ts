import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

/** Only for the person who has or wants an individual plan: nobody is made to have one. */
export const individuellPlan = rule({
  id: 'hovedforlop-3/individuell-plan',
  title: {
    nb: 'Oppfølgingen bør stemme med den individuelle planen',
    nn: 'Oppfølginga bør stemme med den individuelle planen',
    en: 'The follow-up should accord with the individual plan',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R7.24'],
  when: all(hovedforlop(3), is('onskerIndividuellPlan')),
  then: {
    ...action('individuell-plan'),
    option: {
      nb: 'la oppfølgingen stemme med planen',
      nn: 'la oppfølginga stemme med planen',
      en: 'let the follow-up accord with the plan',
    },
  },
})
