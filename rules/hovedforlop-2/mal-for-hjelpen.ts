import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

export const malIHovedforlop2 = table({
  id: 'hovedforlop-2/mal-for-hjelpen',
  action: 'avtal-mal-for-hjelpen',
  rows: [
    {
      statement: 'R6.23',
      strength: 'should',
      when: all(hovedforlop(2), is('tilbakevendende')),
      option: {
        nb: 'rask hjelp, mestring og kort forløp når problemer kommer igjen',
        nn: 'rask hjelp, meistring og kort forløp når problem kjem igjen',
        en: 'quick help, coping and a short course when problems recur',
      },
    },
    {
      statement: 'R6.24',
      strength: 'should',
      when: hovedforlop(2),
      option: {
        nb: 'hindre tilbakefall, forverring, funksjonsfall og behov for spesialistbehandling',
        nn: 'hindre tilbakefall, forverring, funksjonsfall og behov for spesialistbehandling',
        en: 'prevent relapse, worsening, functional loss and need for specialist treatment',
      },
    },
  ],
})
