import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** Close follow-up with a coordinator. */
export const koordinator = rule({
  id: 'hovedforlop-3/koordinator',
  title: {
    nb: 'I hovedforløp 3 bør personen følges tett og ha koordinator',
    nn: 'I hovudforløp 3 bør personen følgjast tett og ha koordinator',
    en: 'A person in hovedforløp 3 should be followed closely and have a coordinator',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R7.22'],
  when: hovedforlop(3),
  then: action('koordinator'),
})
