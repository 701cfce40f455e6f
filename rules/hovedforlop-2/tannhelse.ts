import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const tannhelseIHovedforlop2 = table({
  id: 'hovedforlop-2/tannhelse',
  action: 'folg-opp-tannhelse',
  rows: [
    {
      statement: 'R6.27',
      strength: 'should',
      when: hovedforlop(2),
      option: {
        nb: 'tett oppfølging av tannhelsen',
        nn: 'tett oppfølging av tannhelsa',
        en: 'close follow-up of dental health',
      },
    },
    {
      statement: 'R6.63',
      strength: 'may',
      when: hovedforlop(2),
      option: {
        nb: 'oppfølging av tannhelsen som tiltak',
        nn: 'oppfølging av tannhelsa som tiltak',
        en: 'follow-up of dental health as a measure',
      },
    },
  ],
})
