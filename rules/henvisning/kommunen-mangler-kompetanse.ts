import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

export const kommunenManglerKompetanse = rule({
  id: 'henvisning/kommunen-mangler-kompetanse',
  title: {
    nb: 'Mangler kommunen kompetanse til kartleggingen, vurderes henvisning',
    nn: 'Manglar kommunen kompetanse til kartlegginga, blir tilvising vurdert',
    en: 'When the municipality lacks the competence for the mapping, referral is considered',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R4.38'],
  when: is('kommunenManglerKompetanse'),
  then: action('vurder-henvisning'),
})
