import { rule } from '../../src/engine/rule.js'
import { action, all, is } from '../vocabulary.js'

export const planForVidereSamarbeid = rule({
  id: 'henvisning/plan-for-videre-samarbeid',
  title: {
    nb: 'Henvisningen av nye alvorlige vansker bør føre til en plan for videre samarbeid',
    nn: 'Tilvisinga av nye alvorlege vanskar bør føre til ein plan for vidare samarbeid',
    en: 'The referral of new severe problems should lead to a plan for further cooperation',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R6.16'],
  when: all(is('alvorlighet', 'alvorlig'), is('nyoppstatt')),
  then: action('plan-for-videre-samarbeid'),
})
