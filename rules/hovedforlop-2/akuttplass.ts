import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

export const akuttplass = table({
  id: 'hovedforlop-2/akuttplass',
  action: 'tilby-akuttplass-i-kommunen',
  rows: [
    {
      statement: 'R6.42',
      strength: 'advice',
      when: all(hovedforlop(2), is('behovForKortAkuttopphold')),
      option: {
        nb: 'akutt døgnplass i kommunen (KAD/ØHD)',
        nn: 'akutt døgnplass i kommunen (KAD/ØHD)',
        en: 'an acute bed in the municipality (KAD/ØHD)',
      },
    },
    {
      statement: 'R6.61',
      strength: 'may',
      when: hovedforlop(2),
      option: {
        nb: 'avtale om brukerstyrt døgnplass (KAD/ØHD)',
        nn: 'avtale om brukarstyrt døgnplass (KAD/ØHD)',
        en: 'an agreement on a user-controlled bed (KAD/ØHD)',
      },
    },
  ],
})
