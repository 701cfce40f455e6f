import { oppsett } from '../oppsett.js'

/** What can be registered whatever the state. Compulsory care is a circumstance of the pathway, not a pathway. */
export const alltid = oppsett.createStateConfig({
  on: {
    'plikt.utfort': { guard: 'pliktenErApen', actions: 'utforPlikt' },
    'plikt.overlevert': { guard: 'pliktenErApen', actions: 'overleverPlikt' },
    'plikt.fraveket': { guard: 'pliktenErApen', actions: 'fravikPlikt' },
    'dato.avtalt': { actions: 'avtalDato' },
    'tvang.vedtatt': { actions: 'merkTvang' },
    'tvang.opphevet': { actions: 'opphevTvang' },
    'omsorgsniva.endret': { actions: 'settOmsorgsniva' },
    'overforing.besluttet': { target: '.overfort', actions: 'merkGjort' },
    'forlop.avbrutt': '.avbrutt',
  },
})
