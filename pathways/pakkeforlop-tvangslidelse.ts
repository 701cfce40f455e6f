import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/pakkeforlop/alltid.js'
import { etter } from './steg/pakkeforlop/etter.js'
import { forHenvisning } from './steg/pakkeforlop/for.js'
import { ocdTeam } from './steg/pakkeforlop/ocd-team.js'
import { start } from './steg/pakkeforlop/start.js'
import { under } from './steg/pakkeforlop/under.js'
import { utenfor } from './steg/pakkeforlop/utenfor.js'

const { forsteSamtale, ...senere } = under.states

/** Obsessive-compulsive disorder: by way of the local unit, which meets the patient first, to an OCD team. */
export const tvangslidelse = oppsett.createMachine({
  id: 'pakkeforlop-tvangslidelse',
  context: ({ input }) => input ?? tomKontekst,
  initial: 'for',
  states: {
    for: { ...forHenvisning, meta: { ...forHenvisning.meta, statements: ['R7.12'] } },
    start,
    under: {
      ...under,
      states: {
        forsteSamtale: {
          ...forsteSamtale,
          on: {
            ...forsteSamtale.on,
            'fremmote.gjennomfort': { target: 'lokalVurdering', actions: 'merkGjort' },
            'overforing.mottatt': { target: 'forsteSamtaleOcdTeam', actions: 'merkGjort' },
          },
        },
        ...ocdTeam,
        ...senere,
      },
    },
    etter,
    ...utenfor('lokalVurdering', 'forsteSamtaleOcdTeam').states,
  },
  on: alltid.on,
})
