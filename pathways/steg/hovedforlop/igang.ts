import { oppsett } from '../oppsett.js'

/**
 * The steps of the course while it goes on. No step has a time limit: only what is agreed (R0.33). Measures of all three
 * hovedforlop can go on at once (mixed care), and each can be started while the mapping still goes on (R4.13).
 */
export const igang = oppsett.createStateConfig({
  meta: {
    title: { nb: 'Forløpet er i gang', nn: 'Forløpet er i gang', en: 'The course goes on' },
    statements: ['R0.32', 'R0.33', 'R3.22', 'R3.28'],
  },
  initial: 'henvendelse',
  states: {
    henvendelse: {
      meta: { title: { nb: 'Henvendelse', nn: 'Kontakt', en: 'First contact' }, statements: ['R1.03', 'R4.01'] },
      on: {
        'kartlegging.startet': 'kartlegging',
        'kartlegging.fullfort': { target: 'samvalg', actions: 'taInnBeslutningHvisGitt' },
      },
    },
    kartlegging: {
      id: 'kartlegging',
      meta: { title: { nb: 'Kartlegging', nn: 'Kartlegging', en: 'Mapping' }, statements: ['R4.01', 'R4.13'] },
      on: { 'kartlegging.fullfort': { target: 'samvalg', actions: 'taInnBeslutningHvisGitt' } },
    },
    samvalg: {
      meta: {
        title: { nb: 'Samvalg av tiltak', nn: 'Samval av tiltak', en: 'Choosing measures together' },
        statements: ['R0.34', 'R1.10', 'R4.03', 'R6.34'],
      },
      on: {
        'samvalg.gjennomfort': { guard: 'harAvtaltTiltak', target: 'oppfolging', actions: 'nullstillTrapp' },
        // whoever needs or wants no measure, or none any more, is not kept waiting for one
        'evaluering.gjennomfort': [
          { guard: 'utfallTrappOpp', actions: ['taInnBeslutningHvisGitt', 'avtalNesteEvaluering', 'settTrapp'] },
          { guard: 'utfallTrappNed', actions: ['taInnBeslutningHvisGitt', 'avtalNesteEvaluering', 'settTrapp'] },
          {
            guard: 'utfallAvslutt',
            target: 'avslutning',
            actions: ['taInnBeslutningHvisGitt', 'avtalNesteEvaluering', 'nullstillTrapp'],
          },
          { actions: ['taInnBeslutningHvisGitt', 'avtalNesteEvaluering'] },
        ],
      },
    },
    oppfolging: {
      id: 'oppfolging',
      meta: {
        title: { nb: 'Tiltak og oppfølging', nn: 'Tiltak og oppfølging', en: 'Measures and follow-up' },
        statements: ['R0.35', 'R1.06', 'R3.23', 'R5.75', 'R7.37'],
      },
      on: {
        'evaluering.gjennomfort': [
          {
            guard: 'utfallTrappOpp',
            target: 'samvalg',
            actions: ['taInnBeslutningHvisGitt', 'avtalNesteEvaluering', 'settTrapp'],
          },
          {
            guard: 'utfallTrappNed',
            target: 'samvalg',
            actions: ['taInnBeslutningHvisGitt', 'avtalNesteEvaluering', 'settTrapp'],
          },
          {
            guard: 'utfallAvslutt',
            target: 'avslutning',
            actions: ['taInnBeslutningHvisGitt', 'avtalNesteEvaluering'],
          },
          { actions: ['taInnBeslutningHvisGitt', 'avtalNesteEvaluering'] },
        ],
        'tilbakefallsplan.tilbudt': { actions: 'merkGjort' },
        'tilbakefallsplan.laget': { actions: 'merkGjort' },
      },
    },
    avslutning: {
      meta: {
        title: { nb: 'Avslutning', nn: 'Avslutning', en: 'Closing' },
        statements: ['R5.17', 'R6.24', 'R6.49'],
      },
      on: {
        'tilbakefallsplan.tilbudt': { actions: 'merkGjort' },
        'tilbakefallsplan.laget': { actions: 'merkGjort' },
        'evaluering.gjennomfort': [
          {
            guard: 'utfallTrappOpp',
            target: 'samvalg',
            actions: ['taInnBeslutningHvisGitt', 'avtalNesteEvaluering', 'settTrapp'],
          },
          {
            guard: 'utfallTrappNed',
            target: 'samvalg',
            actions: ['taInnBeslutningHvisGitt', 'avtalNesteEvaluering', 'settTrapp'],
          },
          { guard: 'utfallAvslutt', actions: ['taInnBeslutningHvisGitt', 'avtalNesteEvaluering'] },
          { target: 'oppfolging', actions: ['taInnBeslutningHvisGitt', 'avtalNesteEvaluering'] },
        ],
        'forlop.avsluttet': { guard: 'ingenApnePlikter', target: '#avsluttet' },
      },
    },
  },
  on: {
    'situasjon.endret': { actions: ['taInnBeslutning', 'settHovedforlop'] },
    'dato.avtalt': { actions: 'avtalDato' },
    'tiltak.avtalt': { guard: 'tiltaketErNytt', actions: 'avtalTiltak' },
    'tiltak.startet': { guard: 'tiltaketErAvtalt', actions: 'startTiltak' },
    'tiltak.pauset': { guard: 'tiltaketPagar', actions: 'pauseTiltak' },
    'tiltak.gjenopptatt': { guard: 'tiltaketErPauset', actions: 'startTiltak' },
    'tvang.vedtatt': { guard: 'utenTvang', actions: 'merkTvang' },
    'tvang.opphevet': { guard: 'underTvang', actions: 'opphevTvang' },
    'forlop.avbrutt': '#avbrutt',
  },
})
