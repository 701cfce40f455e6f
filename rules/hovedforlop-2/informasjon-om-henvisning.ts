import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

export const informasjonOmHenvisning = rule({
  id: 'hovedforlop-2/informasjon-om-henvisning',
  title: {
    nb: 'Brukeren får vite hvorfor det henvises, hva som står der og hva som skjer etterpå',
    nn: 'Brukaren får vite kvifor det blir tilvist, kva som står der og kva som skjer etterpå',
    en: 'The user is told why the referral is made, what it says and what happens afterwards',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R6.70'],
  when: all(hovedforlop(2), is('henvisningPlanlegges')),
  then: action('informer-om-henvisning'),
})
