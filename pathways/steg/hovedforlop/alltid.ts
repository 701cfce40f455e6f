import { oppsett } from '../oppsett.js'

/** What can be registered whatever the state: duties, measures, agreed dates, a changed situation. */
export const alltid = oppsett.createStateConfig({
  on: {
    'situasjon.endret': { actions: ['taInnBeslutning', 'settHovedforlop'] },
    'plikt.utfort': { guard: 'pliktenErApen', actions: 'utforPlikt' },
    'plikt.overlevert': { guard: 'pliktenErApen', actions: 'overleverPlikt' },
    'plikt.fraveket': { guard: 'pliktenErApen', actions: 'fravikPlikt' },
    'dato.avtalt': { actions: 'avtalDato' },
    'tvang.vedtatt': { actions: 'merkTvang' },
    'tvang.opphevet': { actions: 'opphevTvang' },
    'tiltak.avtalt': { guard: 'tiltaketErNytt', actions: 'avtalTiltak' },
    'tiltak.startet': { guard: 'tiltaketErAvtalt', actions: 'startTiltak' },
    'tiltak.pauset': { guard: 'tiltaketPagar', actions: 'pauseTiltak' },
    'tiltak.gjenopptatt': { guard: 'tiltaketErPauset', actions: 'startTiltak' },
    'tiltak.avsluttet': { guard: 'tiltaketErIkkeAvsluttet', actions: 'avsluttTiltak' },
  },
})
