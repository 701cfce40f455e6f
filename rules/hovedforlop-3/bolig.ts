import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

/** Housing. */
export const bolig = table({
  id: 'hovedforlop-3/bolig',
  action: 'tilby-bolighjelp',
  rows: [
    {
      statement: 'R7.30',
      strength: 'should',
      when: all(hovedforlop(3), is('boligbehov', 'trenger-hjelp', 'trenger-tilpasset-bolig')),
      option: {
        nb: 'bruk modeller som Housing first',
        nn: 'bruk modellar som Housing first',
        en: 'use models such as Housing First',
      },
    },
    {
      statement: 'R7.50',
      strength: 'may',
      when: all(hovedforlop(3), is('boligbehov', 'trenger-hjelp', 'trenger-tilpasset-bolig')),
      option: {
        nb: 'hjelp til å få eller beholde bolig',
        nn: 'hjelp til å få eller behalde bustad',
        en: 'help to get or keep a home',
      },
    },
    {
      statement: 'R7.69',
      strength: 'advice',
      when: all(hovedforlop(3), is('boligbehov', 'trenger-hjelp', 'trenger-tilpasset-bolig')),
      option: {
        nb: 'se hjemmet som en rett og et grunnlag for at annet virker',
        nn: 'sjå heimen som ein rett og eit grunnlag for at anna verkar',
        en: 'see a home as a right and as what lets other help work',
      },
    },
  ],
})
