import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

/** Social support and meeting places, chosen by need. */
export const sosialStotte = table({
  id: 'hovedforlop-3/sosial-stotte',
  action: 'tilby-sosial-stotte',
  rows: [
    {
      statement: 'R7.52',
      strength: 'may',
      when: hovedforlop(3),
      option: {
        nb: 'sosial støtte med planlagt aktivitet',
        nn: 'sosial støtte med planlagd aktivitet',
        en: 'social support with planned activity',
      },
    },
    {
      statement: 'R7.68',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'tilpassede møteplasser der tidlige tegn på forverring fanges opp',
        nn: 'tilpassa møteplassar der tidlege teikn på forverring blir fanga opp',
        en: 'adapted meeting places where early signs of worsening are noticed',
      },
    },
  ],
})
