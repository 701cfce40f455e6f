import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

export const fastlegeIHovedforlop1 = rule({
  id: 'hovedforlop-1/fastlege',
  title: {
    nb: 'I hovedforløp 1 trekkes fastlegen inn, så tilbudet blir helhetlig',
    nn: 'I hovudforløp 1 blir fastlegen trekt inn, så tilbodet blir heilskapleg',
    en: 'In hovedforløp 1 the GP is brought in, so that the offer is holistic',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R5.51'],
  when: hovedforlop(1),
  then: action('involver-fastlege'),
})
