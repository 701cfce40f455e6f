import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

export const okonomiIHovedforlop2 = table({
  id: 'hovedforlop-2/okonomi',
  action: 'tilby-okonomihjelp',
  rows: [
    {
      statement: 'R6.45',
      strength: 'advice',
      when: all(hovedforlop(2), is('okonomibehov')),
      option: {
        nb: 'støtte og oppfølging med økonomi',
        nn: 'støtte og oppfølging med økonomi',
        en: 'support and follow-up with personal economy',
      },
    },
    {
      statement: 'R6.59',
      strength: 'may',
      when: all(hovedforlop(2), is('okonomibehov')),
      option: {
        nb: 'hjelp med å kontakte NAV og økonomi- eller gjeldsrådgiver',
        nn: 'hjelp med å kontakte NAV og økonomi- eller gjeldsrådgivar',
        en: 'help to contact NAV and economy or debt counselling',
      },
    },
  ],
})
