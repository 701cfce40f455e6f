import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/pakkeforlop/alltid.js'
import { avrusning } from './steg/pakkeforlop/avrusning.js'
import { behandling } from './steg/pakkeforlop/behandling.js'
import { henvisning } from './steg/pakkeforlop/henvisning.js'
import { utredning } from './steg/pakkeforlop/utredning.js'

/** Specialised substance use treatment: detoxification comes beside the steps, and an overdose can bring the person in. */
export const tsb = oppsett.createMachine({
  id: 'pakkeforlop-tsb',
  context: ({ input }) => input ?? tomKontekst,
  initial: 'forHenvisning',
  states: {
    ...henvisning,
    ...utredning,
    ...behandling,
    // a patient can be detoxified first, and the days until other treatment are counted
    startet: { ...utredning.startet, on: { ...utredning.startet.on, ...avrusning } },
    behandling: { ...behandling.behandling, on: { ...behandling.behandling.on, ...avrusning } },
  },
  on: alltid.on,
})
