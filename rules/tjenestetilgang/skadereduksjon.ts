import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

export const skadereduksjon = table({
  id: 'tjenestetilgang/skadereduksjon',
  action: 'tilby-skadereduksjon',
  rows: [
    {
      statement: 'R1.46',
      strength: 'may',
      when: always,
      option: {
        nb: 'tiltak som forebygger eller begrenser skade',
        nn: 'tiltak som førebygger eller avgrensar skade',
        en: 'measures that prevent or limit harm',
      },
    },
  ],
})
