import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/pakkeforlop/alltid.js'
import { behandling } from './steg/pakkeforlop/behandling.js'
import { henvisning } from './steg/pakkeforlop/henvisning.js'
import { utredning } from './steg/pakkeforlop/utredning.js'

/** Eating disorders in children and young people: how severe it is decides how soon, and treatment starts beside the assessment. */
export const spiseforstyrrelserBarnOgUnge = oppsett.createMachine({
  id: 'pakkeforlop-spiseforstyrrelser-barn-og-unge',
  context: ({ input }) => input ?? tomKontekst,
  initial: 'forHenvisning',
  states: {
    ...henvisning,
    ...utredning,
    ...behandling,
    // treatment starts in parallel with the assessment
    basisUtredning: {
      ...utredning.basisUtredning,
      on: { ...utredning.basisUtredning.on, 'behandling.startet': { actions: 'merkGjort' } },
    },
  },
  on: alltid.on,
})
