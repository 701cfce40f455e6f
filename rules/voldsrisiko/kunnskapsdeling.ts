import { table } from '../../src/engine/rule.js'
import { forhoyetVoldsrisiko } from './forhoyet-voldsrisiko.js'

/** The guide is silent on confidentiality (G27). Silence lifts no duty, so the option names it. */
export const kunnskapsdeling = table({
  id: 'voldsrisiko/kunnskapsdeling',
  action: 'involver-samarbeidspartnere',
  rows: [
    {
      statement: 'R9.26',
      strength: 'may',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'kunnskap delt med politi, spesialist, barnevern og NAV, innenfor taushetsplikten',
        nn: 'kunnskap delt med politi, spesialist, barnevern og NAV, innanfor teieplikta',
        en: 'knowledge shared with police, specialists, child welfare and NAV, within confidentiality',
      },
    },
  ],
})
