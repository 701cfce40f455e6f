import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** The guide does not restate the right by law to a plan and a coordinator: that is a rule of its own. */
export const individuellPlanIHovedforlop2 = rule({
  id: 'hovedforlop-2/individuell-plan',
  title: {
    nb: 'En individuell plan kan være et tiltak i hovedforløp 2',
    nn: 'Ein individuell plan kan vere eit tiltak i hovudforløp 2',
    en: 'An individual plan can be a measure in hovedforløp 2',
  },
  strength: 'may',
  basis: 'guideline',
  statements: ['R6.58'],
  when: hovedforlop(2),
  then: action('individuell-plan'),
})
