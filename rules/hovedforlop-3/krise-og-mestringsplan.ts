import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** A crisis and coping plan is recommended whatever else is known of the person. */
export const kriseOgMestringsplan = rule({
  id: 'hovedforlop-3/krise-og-mestringsplan',
  title: {
    nb: 'I hovedforløp 3 bør kommunen være aktiv når krise- og mestringsplanen lages',
    nn: 'I hovudforløp 3 bør kommunen vere aktiv når krise- og meistringsplanen blir laga',
    en: 'In hovedforløp 3 the municipality should take an active part when the crisis and coping plan is made',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R7.26'],
  when: hovedforlop(3),
  then: action('krise-og-mestringsplan'),
})
