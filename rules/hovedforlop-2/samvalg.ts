import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const samvalgIHovedforlop2 = table({
  id: 'hovedforlop-2/samvalg',
  action: 'samvalg-om-hjelpen',
  rows: [
    {
      statement: 'R6.34',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'velg tiltak for livskvalitet, lindring og rusmestring, mot tilbakefall og skade',
        nn: 'vel tiltak for livskvalitet, lindring og rusmeistring, mot tilbakefall og skade',
        en: 'choose measures for quality of life, relief, coping with substances, against relapse and harm',
      },
    },
  ],
})
