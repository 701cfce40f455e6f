import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

/** From a list that follows both a skal and a bør sentence: the weaker of the two is registered (G28). */
export const familieOgNettverk = table({
  id: 'tjenestetilgang/familie-og-nettverk',
  action: 'involver-familie-og-nettverk',
  rows: [
    {
      statement: 'R1.15',
      strength: 'should',
      when: always,
      option: {
        nb: 'i kartleggingen og i hjelpen',
        nn: 'i kartlegginga og i hjelpa',
        en: 'in the mapping and in the help',
      },
    },
  ],
})
