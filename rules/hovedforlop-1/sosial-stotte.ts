import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const sosialStotteIHovedforlop1 = table({
  id: 'hovedforlop-1/sosial-stotte',
  action: 'tilby-sosial-stotte',
  rows: [
    {
      statement: 'R5.69',
      strength: 'may',
      when: hovedforlop(1),
      option: {
        nb: 'aktivitet eller samtale hos frivillige, ideelle eller pårørendesentre',
        nn: 'aktivitet eller samtale hos frivillige, ideelle eller pårørandesenter',
        en: 'activities or conversations run by voluntary organisations or next-of-kin centres',
      },
    },
  ],
})
