import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const samvalgIHovedforlop1 = table({
  id: 'hovedforlop-1/samvalg',
  action: 'samvalg-om-hjelpen',
  rows: [
    {
      statement: 'R5.33',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'bygg planen på egne styrker, nettverk og muligheter',
        nn: 'bygg planen på eigne styrkar, nettverk og moglegheiter',
        en: "build the plan on the user's strengths, network and possibilities",
      },
    },
    {
      statement: 'R5.35',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'la kartlegging, ønsker, erfaring, ressurser og behov styre',
        nn: 'la kartlegging, ønske, erfaring, ressursar og behov styre',
        en: 'let mapping, wishes, experience, resources and needs guide the help',
      },
    },
  ],
})
