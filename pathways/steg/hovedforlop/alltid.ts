import { oppsett } from '../oppsett.js'

/** What can be registered whatever the state, also after a closing: no duty is lost, and no measure that goes on. */
export const alltid = oppsett.createStateConfig({
  on: {
    'plikt.utfort': { guard: 'pliktenErApen', actions: 'utforPlikt' },
    'plikt.overlevert': { guard: 'pliktenErApen', actions: 'overleverPlikt' },
    'plikt.fraveket': { guard: 'pliktenErApen', actions: 'fravikPlikt' },
    'dato.holdt': { guard: 'datoErAvtalt', actions: 'holdDato' },
    'tiltak.avsluttet': { guard: 'tiltaketErIkkeAvsluttet', actions: 'avsluttTiltak' },
  },
})
