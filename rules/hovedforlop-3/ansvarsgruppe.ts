import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** Close follow-up with a responsibility group. */
export const ansvarsgruppe = rule({
  id: 'hovedforlop-3/ansvarsgruppe',
  title: {
    nb: 'I hovedforløp 3 bør det være en ansvarsgruppe',
    nn: 'I hovudforløp 3 bør det vere ei ansvarsgruppe',
    en: 'In hovedforløp 3 there should be a responsibility group',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R7.23'],
  when: hovedforlop(3),
  then: action('ansvarsgruppe'),
})
