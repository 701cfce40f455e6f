import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

export const tilbakefallsplan = rule({
  id: 'hovedforlop-2/tilbakefallsplan',
  title: {
    nb: 'Langvarig støtte i hovedforløp 2 omfatter en plan for tilbakefall og forverring',
    nn: 'Langvarig støtte i hovudforløp 2 omfattar ein plan for tilbakefall og forverring',
    en: 'Long-term support in hovedforløp 2 includes a plan for relapse and worsening',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R6.49'],
  when: hovedforlop(2),
  then: action('tilbakefallsplan'),
})
