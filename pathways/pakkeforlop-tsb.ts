import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/pakkeforlop/alltid.js'
import { avrusning } from './steg/pakkeforlop/avrusning.js'
import { etter } from './steg/pakkeforlop/etter.js'
import { forHenvisning } from './steg/pakkeforlop/for.js'
import { overdose, vedOverdose } from './steg/pakkeforlop/overdose.js'
import { start } from './steg/pakkeforlop/start.js'
import { under } from './steg/pakkeforlop/under.js'
import { utenfor } from './steg/pakkeforlop/utenfor.js'

const { rettTilHelsehjelp, oyeblikkeligHjelp, etterOyeblikkeligHjelp, startPakkeforlop } = start.states

/**
 * Specialised substance use treatment: detoxification at any step, a plan for the day the patient does not come, and an
 * overdose that brings the person in, with a way back within 48 hours.
 */
export const tsb = oppsett.createMachine({
  id: 'pakkeforlop-tsb',
  context: ({ input }) => input ?? tomKontekst,
  initial: 'for',
  states: {
    for: {
      ...forHenvisning,
      meta: { ...forHenvisning.meta, statements: ['R6.21', 'R6.22', 'R7.11'] },
      on: { ...forHenvisning.on, ...vedOverdose },
    },
    start: {
      ...start,
      states: {
        rettTilHelsehjelp: { ...rettTilHelsehjelp, on: { ...rettTilHelsehjelp.on, ...vedOverdose } },
        oyeblikkeligHjelp: { ...oyeblikkeligHjelp, on: { ...oyeblikkeligHjelp.on, ...avrusning } },
        ...overdose,
        etterOyeblikkeligHjelp: { ...etterOyeblikkeligHjelp, on: { ...etterOyeblikkeligHjelp.on, ...vedOverdose } },
        startPakkeforlop: { ...startPakkeforlop, on: { ...startPakkeforlop.on, ...vedOverdose } },
      },
    },
    under: { ...under, on: { ...under.on, ...avrusning, 'avbruddsplan.laget': { actions: 'merkGjort' } } },
    etter,
    ...utenfor('overdose', 'apenRetur').states,
  },
  on: alltid.on,
})
