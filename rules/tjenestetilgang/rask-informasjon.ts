import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

export const raskInformasjon = table({
  id: 'tjenestetilgang/rask-informasjon',
  action: 'gi-informasjon-og-medvirkning',
  rows: [
    {
      statement: 'R1.04',
      strength: 'shall',
      when: always,
      option: {
        nb: 'rask informasjon og veiledning',
        nn: 'rask informasjon og rettleiing',
        en: 'prompt information and guidance',
      },
    },
  ],
})
