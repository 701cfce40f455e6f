import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** Help that is joined up is a duty towards everybody with severe and lasting problems. */
export const sammenhengendeHjelp = rule({
  id: 'hovedforlop-3/sammenhengende-hjelp',
  title: {
    nb: 'Den som har alvorlige og langvarige problemer, skal få hjelp som henger sammen',
    nn: 'Den som har alvorlege og langvarige problem, skal få hjelp som heng saman',
    en: 'A person with severe and lasting problems shall get help that is joined up',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R7.13'],
  when: hovedforlop(3),
  then: action('gi-sammenhengende-hjelp'),
})
