import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

const trengerHjelpMedBolig = all(hovedforlop(2), is('boligbehov', 'trenger-hjelp', 'trenger-tilpasset-bolig'))

export const boligIHovedforlop2 = table({
  id: 'hovedforlop-2/bolig',
  action: 'tilby-bolighjelp',
  rows: [
    {
      statement: 'R6.43',
      strength: 'advice',
      when: trengerHjelpMedBolig,
      option: {
        nb: 'støtte og oppfølging med bolig',
        nn: 'støtte og oppfølging med bustad',
        en: 'support and follow-up with housing',
      },
    },
    {
      statement: 'R6.60',
      strength: 'may',
      when: trengerHjelpMedBolig,
      option: {
        nb: 'hjelp til bolig når det trengs',
        nn: 'hjelp til bustad når det trengst',
        en: 'help with housing as needed',
      },
    },
  ],
})
