import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

/** Within a hovedforlop the help is fitted to the person. */
export const individuellTilpasning = table({
  id: 'samhandling/individuell-tilpasning',
  action: 'tilpass-hjelpen',
  rows: [
    {
      statement: 'R3.21',
      strength: 'advice',
      when: always,
      option: {
        nb: 'ta utgangspunkt i hva personen ønsker og trenger',
        nn: 'ta utgangspunkt i kva personen ønskjer og treng',
        en: 'start from what the person wants and needs',
      },
    },
    {
      statement: 'R3.28',
      strength: 'advice',
      when: always,
      option: {
        nb: 'trapp opp etter behov, og kombiner metoder, nivåer og intensitet',
        nn: 'trapp opp etter behov, og kombiner metodar, nivå og intensitet',
        en: 'step up by need, and combine methods, levels and intensity',
      },
    },
  ],
})
