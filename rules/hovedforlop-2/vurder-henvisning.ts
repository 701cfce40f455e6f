import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

export const vurderHenvisning = rule({
  id: 'hovedforlop-2/vurder-henvisning',
  title: {
    nb: 'I hovedforløp 2 vurderes det om det trengs henvisning til utredning og behandling',
    nn: 'I hovudforløp 2 blir det vurdert om det trengst tilvising til utgreiing og behandling',
    en: 'In hovedforløp 2, the need for referral for assessment and treatment is considered',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R6.67'],
  when: hovedforlop(2),
  then: action('vurder-henvisning'),
})
