import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/pakkeforlop/alltid.js'
import { behandling } from './steg/pakkeforlop/behandling.js'
import { henvisning } from './steg/pakkeforlop/henvisning.js'
import { utredning } from './steg/pakkeforlop/utredning.js'

/** Mental health care for children and young people: the same steps, with an extended assessment of its own length. */
export const psykiskHelsevernBarnOgUnge = oppsett.createMachine({
  id: 'pakkeforlop-psykisk-helsevern-barn-og-unge',
  context: ({ input }) => input ?? tomKontekst,
  initial: 'forHenvisning',
  states: { ...henvisning, ...utredning, ...behandling },
  on: alltid.on,
})
