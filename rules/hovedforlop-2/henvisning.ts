import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

export const henvisningensInnhold = table({
  id: 'hovedforlop-2/henvisning',
  action: 'skriv-god-henvisning',
  rows: [
    {
      statement: 'R6.68',
      strength: 'advice',
      when: all(hovedforlop(2), is('henvisningPlanlegges')),
      option: {
        nb: 'følg pasientforløpet og den nasjonale henvisningsveilederen',
        nn: 'følg pasientforløpet og den nasjonale tilvisingsrettleiaren',
        en: 'follow the patient pathway and the national guide for referrals',
      },
    },
    {
      statement: 'R6.69',
      strength: 'advice',
      when: all(hovedforlop(2), is('henvisningPlanlegges')),
      option: {
        nb: 'la brukerens egne ord være utgangspunktet',
        nn: 'la brukaren sine eigne ord vere utgangspunktet',
        en: "start from the user's own words",
      },
    },
  ],
})
