import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

/** Other national products that the guide points to. */
export const fagligeRessurser = table({
  id: 'hovedforlop-3/faglige-ressurser',
  action: 'bruk-faglige-ressurser',
  rows: [
    {
      statement: 'R7.25',
      strength: 'should',
      when: hovedforlop(3),
      option: {
        nb: 'veilederen om rehabilitering, individuell plan og koordinator',
        nn: 'rettleiaren om rehabilitering, individuell plan og koordinator',
        en: 'the guide on rehabilitation, individual plan and coordinator',
      },
    },
    {
      statement: 'R7.46',
      strength: 'advice',
      when: all(hovedforlop(3), is('storeOgSammensatteBehov')),
      option: {
        nb: 'veilederen om store og sammensatte behov',
        nn: 'rettleiaren om store og samansette behov',
        en: 'the guide on extensive and complex needs',
      },
    },
    {
      statement: 'R7.62',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'retningslinjene for ROP og avhengighet, og pasientforløpene',
        nn: 'retningslinjene for ROP og avhengigheit, og pasientforløpa',
        en: 'the guidelines on ROP and dependence, and the patient pathways',
      },
    },
  ],
})
