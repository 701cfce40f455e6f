import { oppsett } from '../oppsett.js'

/** The course itself, from the first contact to the open door. No step has a time limit: only what is agreed (R0.33). */
export const forlop = oppsett.createStateConfig({
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
      meta: { title: { nb: 'Kartlegging', nn: 'Kartlegging', en: 'Mapping' }, statements: ['R4.01', 'R4.13'] },
      on: { 'kartlegging.fullfort': { target: 'samvalg', actions: 'taInnBeslutningHvisGitt' } },
    },
    samvalg: {
      meta: {
        title: { nb: 'Samvalg av tiltak', nn: 'Samval av tiltak', en: 'Choosing measures together' },
        statements: ['R1.10', 'R4.03'],
      },
      on: { 'samvalg.gjennomfort': { guard: 'harAvtaltTiltak', target: 'oppfolging' } },
    },
    oppfolging: {
      meta: {
        title: { nb: 'Tiltak og oppfølging', nn: 'Tiltak og oppfølging', en: 'Measures and follow-up' },
        statements: ['R1.06'],
      },
      on: {
        'evaluering.gjennomfort': [
          { guard: 'utfallAvslutt', target: 'avslutning', actions: 'avtalNesteEvaluering' },
          { actions: 'avtalNesteEvaluering' },
        ],
      },
    },
    avslutning: {
      meta: {
        title: { nb: 'Avslutning', nn: 'Avslutning', en: 'Closing' },
        statements: ['R6.49', 'R5.17'],
      },
      on: {
        'tilbakefallsplan.laget': { actions: 'merkGjort' },
        'evaluering.gjennomfort': { target: 'oppfolging', actions: 'avtalNesteEvaluering' },
        'forlop.avsluttet': { guard: 'ingenApnePlikter', target: 'avsluttet' },
      },
    },
    avsluttet: {
      meta: {
        title: { nb: 'Avsluttet, med åpen dør', nn: 'Avslutta, med open dør', en: 'Closed, with an open door' },
        statements: ['R3.22', 'R6.23'],
      },
      tags: ['closed'],
      on: { 'forlop.gjenapnet': 'oppfolging' },
    },
    avbrutt: {
      meta: {
        title: { nb: 'Avbrutt av personen', nn: 'Avbrote av personen', en: 'Broken off by the person' },
        statements: [],
      },
      tags: ['closed'],
      on: { 'forlop.gjenapnet': 'kartlegging' },
    },
  },
  on: { 'forlop.avbrutt': '.avbrutt' },
})
