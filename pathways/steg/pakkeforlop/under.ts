import { oppsett } from '../oppsett.js'
import { hosSpesialist } from './alltid.js'
import { avslutning } from './avslutning.js'
import { behandling } from './behandling.js'
import { utredning } from './utredning.js'

/** The pathway itself, in the order of the national figure. */
export const under = oppsett.createStateConfig({
  meta: {
    title: { nb: 'Under forløpet', nn: 'Under forløpet', en: 'During the pathway' },
    statements: ['R2.09'],
    lane: 'under',
  },
  initial: 'forsteSamtale',
  states: { ...utredning, ...behandling, avslutning },
  on: {
    ...hosSpesialist,
    'omsorgsniva.endret': { actions: 'settOmsorgsniva' },
    'fremmote.uteblitt': { actions: 'merkGjort' },
  },
})
