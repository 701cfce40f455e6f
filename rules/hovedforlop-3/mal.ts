import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

/** What the help aims at. All five for everybody in hovedforlop 3; the person sets the order. */
export const mal = table({
  id: 'hovedforlop-3/mal',
  action: 'avtal-mal-for-hjelpen',
  rows: [
    {
      statement: 'R7.17',
      strength: 'should',
      when: hovedforlop(3),
      option: { nb: 'bedre levekår', nn: 'betre levekår', en: 'better living conditions' },
    },
    {
      statement: 'R7.18',
      strength: 'should',
      when: hovedforlop(3),
      option: { nb: 'mestring av livet', nn: 'meistring av livet', en: 'coping with life' },
    },
    {
      statement: 'R7.19',
      strength: 'should',
      when: hovedforlop(3),
      option: { nb: 'bedre livskvalitet', nn: 'betre livskvalitet', en: 'better quality of life' },
    },
    {
      statement: 'R7.20',
      strength: 'should',
      when: hovedforlop(3),
      option: {
        nb: 'skadereduksjon som hindrer forverring',
        nn: 'skadereduksjon som hindrar forverring',
        en: 'harm reduction that prevents worsening',
      },
    },
    {
      statement: 'R7.21',
      strength: 'should',
      when: hovedforlop(3),
      option: {
        nb: 'oppfølging av kroppslig helse',
        nn: 'oppfølging av kroppsleg helse',
        en: 'follow-up of physical health',
      },
    },
  ],
})
