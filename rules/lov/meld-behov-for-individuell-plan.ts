import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

export const meldBehovForIndividuellPlan = rule({
  id: 'lov/meld-behov-for-individuell-plan',
  title: {
    nb: 'Meld behovet for individuell plan og koordinator så snart som mulig',
    nn: 'Meld behovet for individuell plan og koordinator så snart som råd',
    en: 'Report the need for an individual plan and a coordinator as soon as possible',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hpl-38-a'],
  when: is('langvarigOgKoordinertBehov'),
  then: action('meld-behov-for-individuell-plan'),
})
