import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

/** R1.10 comes from a list that follows both a skal and a bør sentence: the weaker is registered (G28). */
export const samvalg = table({
  id: 'tjenestetilgang/samvalg',
  action: 'samvalg-om-hjelpen',
  rows: [
    {
      statement: 'R1.10',
      strength: 'should',
      when: always,
      option: {
        nb: 'tilbudet formes sammen med brukeren',
        nn: 'tilbodet blir forma saman med brukaren',
        en: 'the service is shaped with the user',
      },
    },
    {
      statement: 'R1.29',
      strength: 'advice',
      when: always,
      option: {
        nb: 'det som betyr noe for personen, styrer hjelpen',
        nn: 'det som betyr noko for personen, styrer hjelpa',
        en: 'what matters to the person guides the help',
      },
    },
  ],
})
