import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

/** How the mapping starts: with the person. */
export const gjennomforingAvKartlegging = table({
  id: 'hovedforlop-3/gjennomforing-av-kartlegging',
  action: 'gjennomfor-kartlegging-godt',
  rows: [
    {
      statement: 'R7.54',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'få frem ressurser, mestring, forståelse og ønsker',
        nn: 'få fram ressursar, meistring, forståing og ønske',
        en: 'bring out resources, coping, understanding and wishes',
      },
    },
    {
      statement: 'R7.55',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'begynn med personens egen fremstilling',
        nn: 'begynn med det personen sjølv fortel',
        en: "start with the person's own account",
      },
    },
  ],
})
