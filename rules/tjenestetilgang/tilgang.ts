import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

export const tilgang = table({
  id: 'tjenestetilgang/tilgang',
  action: 'gi-tilgang-til-hjelp',
  rows: [
    // Staying is enough: being registered as resident is no condition.
    {
      statement: 'R1.02',
      strength: 'shall',
      when: always,
      option: {
        nb: 'for alle som oppholder seg i kommunen',
        nn: 'for alle som oppheld seg i kommunen',
        en: 'for everyone who stays in the municipality',
      },
    },
    {
      statement: 'R1.03',
      strength: 'shall',
      when: always,
      option: {
        nb: 'kartlegging uten lang ventetid',
        nn: 'kartlegging utan lang ventetid',
        en: 'mapping without a long wait',
      },
    },
    // Only the municipal services; the fees of GPs and specialists are another matter.
    {
      statement: 'R1.78',
      strength: 'shall',
      when: always,
      option: {
        nb: 'kommunens tjenester uten egenandel, individuelt og i gruppe',
        nn: 'tenestene til kommunen utan eigendel, individuelt og i gruppe',
        en: 'municipal services without a user fee, individually and in groups',
      },
    },
  ],
})
