import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

export const individuellPlan = rule({
  id: 'lov/individuell-plan',
  title: {
    nb: 'Utarbeid individuell plan når behovet for tjenester er langvarig og koordinert',
    nn: 'Utarbeid individuell plan når behovet for tenester er langvarig og koordinert',
    en: 'Make an individual plan when long-lasting and coordinated services are needed',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hol-7-1', 'pbrl-2-5'],
  when: is('langvarigOgKoordinertBehov'),
  then: action('individuell-plan'),
})
