import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, includes, is } from '../vocabulary.js'

export const gravide = table({
  id: 'hovedforlop-1/gravide',
  action: 'folg-opp-gravide',
  rows: [
    // mild and short-lived: what hovedforlop 1 is for
    {
      statement: 'R5.72',
      strength: 'may',
      when: all(hovedforlop(1), is('gravid'), includes('problemomrade', 'psykisk-helse')),
      option: {
        nb: 'helsestasjonens tilbud ved milde, kortvarige psykiske problemer',
        nn: 'tilbodet til helsestasjonen ved milde, kortvarige psykiske problem',
        en: "the health station's service for mild, short-lived mental problems",
      },
    },
  ],
})
