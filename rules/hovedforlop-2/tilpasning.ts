import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const tilpasningIHovedforlop2 = table({
  id: 'hovedforlop-2/tilpasning',
  action: 'tilpass-hjelpen',
  rows: [
    {
      statement: 'R6.39',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'bygg relasjonen over tid',
        nn: 'bygg relasjonen over tid',
        en: 'build the relationship over time',
      },
    },
    {
      statement: 'R6.40',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'tiltak som gjør personen mer selvstendig',
        nn: 'tiltak som gjer personen meir sjølvstendig',
        en: 'measures aimed at more independence',
      },
    },
  ],
})
