import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/**
 * A right: nobody is made to have a plan, so the words say it. The wish is no condition: somebody who was not asked, or
 * once said no, is still to be offered one.
 */
export const individuellPlan = rule({
  id: 'lov/individuell-plan',
  title: {
    nb: 'Ved behov for langvarige og koordinerte tjenester: utarbeid individuell plan hvis personen vil ha den',
    nn: 'Ved behov for langvarige og koordinerte tenester: utarbeid individuell plan om personen vil ha han',
    en: 'When long-lasting and coordinated services are needed, make an individual plan if the person wants one',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hol-7-1', 'pbrl-2-5'],
  when: is('langvarigOgKoordinertBehov'),
  then: action('individuell-plan'),
})
