import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/**
 * The need is not asked for again: everybody in hovedforlop 3 should have a coordinator. An answer on the individual
 * plan changes nothing.
 */
export const koordinatorUtenIndividuellPlan = rule({
  id: 'hovedforlop-3/koordinator-uten-individuell-plan',
  title: {
    nb: 'Retten til koordinator gjelder også uten individuell plan',
    nn: 'Retten til koordinator gjeld òg utan individuell plan',
    en: 'The right to a coordinator also holds without an individual plan',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.95'],
  when: hovedforlop(3),
  then: {
    ...action('koordinator'),
    option: {
      nb: 'også når personen ikke vil ha individuell plan',
      nn: 'òg når personen ikkje vil ha individuell plan',
      en: 'also when the person does not want an individual plan',
    },
  },
})
