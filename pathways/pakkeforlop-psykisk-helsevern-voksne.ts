import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/pakkeforlop/alltid.js'
import { behandling } from './steg/pakkeforlop/behandling.js'
import { henvisning } from './steg/pakkeforlop/henvisning.js'
import { utredning } from './steg/pakkeforlop/utredning.js'

/** Mental health care for adults. */
export const psykiskHelsevernVoksne = oppsett.createMachine({
  id: 'pakkeforlop-psykisk-helsevern-voksne',
  context: ({ input }) => input ?? tomKontekst,
  initial: 'forHenvisning',
  states: { ...henvisning, ...utredning, ...behandling },
  on: alltid.on,
})
