import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

// Reading a guide takes no consent.
export const parorendeveilederen = rule({
  id: 'behovskartlegging/parorendeveilederen',
  title: {
    nb: 'Pårørendeveilederen sier mer når pårørende kan være med',
    nn: 'Pårøranderettleiaren seier meir når pårørande kan vere med',
    en: 'The national guide on next of kin says more when next of kin can take part',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R4.76'],
  when: is('parorendeTilgjengelig'),
  then: {
    ...action('bruk-faglige-ressurser'),
    option: {
      nb: 'Pårørendeveilederen',
      nn: 'Pårøranderettleiaren',
      en: 'the national guide on next of kin (Pårørendeveilederen)',
    },
  },
})
