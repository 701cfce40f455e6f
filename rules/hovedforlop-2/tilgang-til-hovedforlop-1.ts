import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const tilgangTilHovedforlop1 = table({
  id: 'hovedforlop-2/tilgang-til-hovedforlop-1',
  action: 'gi-tilgang-til-andre-hovedforlop',
  rows: [
    {
      statement: 'R6.25',
      strength: 'should',
      when: hovedforlop(2),
      option: {
        nb: 'tilbud fra hovedforløp 1 når de passer',
        nn: 'tilbod frå hovudforløp 1 når dei passar',
        en: 'hovedforløp 1 services when they fit',
      },
    },
    {
      statement: 'R6.53',
      strength: 'may',
      when: hovedforlop(2),
      option: {
        nb: 'tiltak fra hovedforløp 1 som trolig vil virke',
        nn: 'tiltak frå hovudforløp 1 som truleg vil verke',
        en: 'hovedforløp 1 measures that are likely to have effect',
      },
    },
  ],
})
