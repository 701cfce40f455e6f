import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const kurs = table({
  id: 'hovedforlop-1/kurs',
  action: 'tilby-kurs',
  rows: [
    {
      statement: 'R5.63',
      strength: 'may',
      when: hovedforlop(1),
      option: {
        nb: 'mestringskurs, for eksempel om depresjon eller belastning',
        nn: 'meistringskurs, til dømes om depresjon eller belastning',
        en: 'coping courses, for example on depression or strain',
      },
    },
  ],
})
