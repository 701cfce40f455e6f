import { oppsett } from '../oppsett.js'

/** What can be registered whatever the state, also after the end: no duty is lost. */
export const alltid = oppsett.createStateConfig({
  on: {
    'plikt.utfort': { guard: 'pliktenErApen', actions: 'utforPlikt' },
    'plikt.overlevert': { guard: 'pliktenErApen', actions: 'overleverPlikt' },
    'plikt.fraveket': { guard: 'pliktenErApen', actions: 'fravikPlikt' },
    'dato.holdt': { guard: 'datoErAvtalt', actions: 'holdDato' },
  },
})

/** What can be registered as long as the patient is in the hands of specialist services. Compulsory care is a circumstance. */
export const hosSpesialist = oppsett.createStateConfig({
  on: {
    'dato.avtalt': { actions: 'avtalDato' },
    'tvang.vedtatt': { guard: 'utenTvang', actions: 'merkTvang' },
    'tvang.opphevet': { guard: 'underTvang', actions: 'opphevTvang' },
    'overforing.besluttet': { target: '#overfort', actions: 'merkGjort' },
  },
}).on
