import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/pakkeforlop/alltid.js'
import { etter } from './steg/pakkeforlop/etter.js'
import { forHenvisning } from './steg/pakkeforlop/for.js'
import { moteMedSpesialist } from './steg/pakkeforlop/mote-med-spesialist.js'
import { start } from './steg/pakkeforlop/start.js'
import { under } from './steg/pakkeforlop/under.js'
import { utenfor } from './steg/pakkeforlop/utenfor.js'

const { rettTilHelsehjelp } = start.states
const { forsteSamtale, ...senere } = under.states

/** Suspected or established psychosis: suspicion alone gives the right, and the specialist meets the patient early. */
export const psykose = oppsett.createMachine({
  id: 'pakkeforlop-psykose',
  context: ({ input }) => input ?? tomKontekst,
  initial: 'for',
  states: {
    for: { ...forHenvisning, meta: { ...forHenvisning.meta, statements: ['R6.05', 'R7.12'] } },
    start: {
      ...start,
      states: {
        ...start.states,
        rettTilHelsehjelp: {
          ...rettTilHelsehjelp,
          on: {
            ...rettTilHelsehjelp.on,
            'mistanke.avkreftet': { actions: 'merkGjort' },
            'rett.avslatt': { guard: 'mistankeErAvkreftet', target: '#avslatt' },
          },
        },
      },
    },
    under: {
      ...under,
      states: {
        forsteSamtale: {
          ...forsteSamtale,
          on: {
            ...forsteSamtale.on,
            'fremmote.gjennomfort': { target: 'moteMedSpesialist', actions: 'merkGjort' },
          },
        },
        moteMedSpesialist,
        ...senere,
      },
    },
    etter,
    ...utenfor('moteMedSpesialist').states,
  },
  on: alltid.on,
})
