import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

/** A referral is talked through with the person it concerns. */
export const samtaleOmHenvisning = rule({
  id: 'hovedforlop-3/samtale-om-henvisning',
  title: {
    nb: 'Ved henvisning snakker dere om grunnen, innholdet og neste skritt',
    nn: 'Ved tilvising snakkar de om grunnen, innhaldet og neste steg',
    en: 'At a referral you talk about the reason, the content and the next step',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.60'],
  when: all(hovedforlop(3), is('henvisningPlanlegges')),
  then: action('informer-om-henvisning'),
})
