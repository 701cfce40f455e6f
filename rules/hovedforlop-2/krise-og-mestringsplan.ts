import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

export const kriseOgMestringsplanIHovedforlop2 = rule({
  id: 'hovedforlop-2/krise-og-mestringsplan',
  title: {
    nb: 'En krise- og mestringsplan kan være et tiltak i hovedforløp 2',
    nn: 'Ein krise- og meistringsplan kan vere eit tiltak i hovudforløp 2',
    en: 'A crisis and coping plan can be a measure in hovedforløp 2',
  },
  strength: 'may',
  basis: 'guideline',
  statements: ['R6.57'],
  when: hovedforlop(2),
  then: action('krise-og-mestringsplan'),
})
