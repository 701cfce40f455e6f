import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/pakkeforlop/alltid.js'
import { behandling } from './steg/pakkeforlop/behandling.js'
import { henvisning } from './steg/pakkeforlop/henvisning.js'
import { utredning } from './steg/pakkeforlop/utredning.js'

/** Suspected or established psychosis: suspicion alone gives the right, and the specialist meets the patient early. */
export const psykose = oppsett.createMachine({
  id: 'pakkeforlop-psykose',
  context: ({ input }) => input ?? tomKontekst,
  initial: 'forHenvisning',
  states: { ...henvisning, ...utredning, ...behandling },
  on: alltid.on,
})
