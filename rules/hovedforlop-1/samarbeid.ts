import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const samarbeidIHovedforlop1 = table({
  id: 'hovedforlop-1/samarbeid',
  action: 'involver-samarbeidspartnere',
  rows: [
    {
      statement: 'R5.51',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'andre sosial- og helsefaglige instanser',
        nn: 'andre sosial- og helsefaglege instansar',
        en: 'other social and health services',
      },
    },
    {
      statement: 'R5.77',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'samarbeid på tvers av fag, også i hovedforløp 1',
        nn: 'samarbeid på tvers av fag, òg i hovudforløp 1',
        en: 'interdisciplinary cooperation, in hovedforløp 1 too',
      },
    },
  ],
})
