import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/pakkeforlop/alltid.js'
import { avrusning } from './steg/pakkeforlop/avrusning.js'
import { etter } from './steg/pakkeforlop/etter.js'
import { forHenvisning } from './steg/pakkeforlop/for.js'
import { start } from './steg/pakkeforlop/start.js'
import { under } from './steg/pakkeforlop/under.js'
import { utenfor } from './steg/pakkeforlop/utenfor.js'

const { oyeblikkeligHjelp } = start.states

/** Pregnancy and substance use: detoxification at any step, also in the emergency, with the shortest limits of all. */
export const gravideOgRusmidler = oppsett.createMachine({
  id: 'pakkeforlop-gravide-og-rusmidler',
  context: ({ input }) => input ?? tomKontekst,
  initial: 'for',
  states: {
    for: forHenvisning,
    start: {
      ...start,
      states: {
        ...start.states,
        oyeblikkeligHjelp: { ...oyeblikkeligHjelp, on: { ...oyeblikkeligHjelp.on, ...avrusning } },
      },
    },
    under: { ...under, on: { ...under.on, ...avrusning } },
    etter,
    ...utenfor().states,
  },
  on: alltid.on,
})
