import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

/** Prevention for everyone: it stands with the safe setting, as nobody is a violence risk by default. */
export const relasjonOgAllianse = table({
  id: 'voldsrisiko/relasjon-og-allianse',
  action: 'trygge-rammer',
  rows: [
    {
      statement: 'R9.21',
      strength: 'advice',
      when: always,
      option: {
        nb: 'relasjon og allianse, så tidlige signaler fanges opp',
        nn: 'relasjon og allianse, så tidlege signal blir fanga opp',
        en: 'relationship and alliance, so that early signs are noticed',
      },
    },
  ],
})
