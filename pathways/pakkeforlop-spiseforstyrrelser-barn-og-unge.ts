import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/pakkeforlop/alltid.js'
import { etter } from './steg/pakkeforlop/etter.js'
import { forHenvisning } from './steg/pakkeforlop/for.js'
import { start } from './steg/pakkeforlop/start.js'
import { under } from './steg/pakkeforlop/under.js'
import { utenfor } from './steg/pakkeforlop/utenfor.js'

const { rettTilHelsehjelp } = start.states
const { basisUtredning, utvidetUtredning } = under.states
const behandlesSamtidig = { 'behandling.startet': { actions: 'merkGjort' } } as const

/** Eating disorders in children and young people: how severe it is decides how soon, and treatment starts beside the assessment. */
export const spiseforstyrrelserBarnOgUnge = oppsett.createMachine({
  id: 'pakkeforlop-spiseforstyrrelser-barn-og-unge',
  context: ({ input }) => input ?? tomKontekst,
  initial: 'for',
  states: {
    for: forHenvisning,
    start: {
      ...start,
      states: {
        ...start.states,
        rettTilHelsehjelp: {
          ...rettTilHelsehjelp,
          on: {
            ...rettTilHelsehjelp.on,
            'rett.innvilget': {
              guard: 'alvorlighetErVurdert',
              target: 'startPakkeforlop',
              actions: ['merkGjort', 'settInngangHvisGitt'],
            },
          },
        },
      },
      on: { ...start.on, 'alvorlighet.vurdert': { actions: ['merkGjort', 'settAlvorlighet'] } },
    },
    under: {
      ...under,
      states: {
        ...under.states,
        basisUtredning: { ...basisUtredning, on: { ...basisUtredning.on, ...behandlesSamtidig } },
        utvidetUtredning: { ...utvidetUtredning, on: { ...utvidetUtredning.on, ...behandlesSamtidig } },
      },
    },
    etter,
    ...utenfor().states,
  },
  on: alltid.on,
})
