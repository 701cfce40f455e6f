import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/pakkeforlop/alltid.js'
import { behandling } from './steg/pakkeforlop/behandling.js'
import { henvisning } from './steg/pakkeforlop/henvisning.js'
import { utredning } from './steg/pakkeforlop/utredning.js'

/** Obsessive-compulsive disorder: the local unit transfers to an OCD team. */
export const tvangslidelse = oppsett.createMachine({
  id: 'pakkeforlop-tvangslidelse',
  context: ({ input }) => input ?? tomKontekst,
  initial: 'forHenvisning',
  states: {
    ...henvisning,
    ...utredning,
    ...behandling,
    // the local unit assesses first, then hands over to an OCD team
    startet: {
      ...utredning.startet,
      on: { ...utredning.startet.on, 'overforing.mottatt': { actions: 'merkGjort' } },
    },
  },
  on: alltid.on,
})
