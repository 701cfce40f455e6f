import { oppsett } from '../oppsett.js'

/** The plan that every patient has, the treatment with its evaluations, and the closing that hands over. */
export const behandling = oppsett.createStateConfig({
  states: {
    planlegging: {
      meta: {
        title: { nb: 'Behandlingen planlegges', nn: 'Behandlinga blir planlagd', en: 'Treatment being planned' },
        statements: [],
      },
      on: {
        'behandlingsplan.laget': { target: 'behandling', actions: ['merkGjort', 'avtalForsteEvaluering'] },
        'fremmote.uteblitt': { actions: 'merkGjort' },
      },
    },
    behandling: {
      meta: { title: { nb: 'Behandling', nn: 'Behandling', en: 'Treatment' }, statements: [] },
      on: {
        'behandling.startet': { actions: 'merkGjort' },
        'behandlingsplan.laget': { actions: ['merkGjort', 'avtalForsteEvaluering'] },
        'behandling.evaluert': [
          { guard: 'utfallAvslutt', target: 'avslutning', actions: ['merkGjort', 'avtalNesteEvaluering'] },
          { guard: 'utfallUtvidet', target: 'utvidetUtredning', actions: ['merkGjort', 'avtalNesteEvaluering'] },
          { actions: ['merkGjort', 'avtalNesteEvaluering'] },
        ],
        'fremmote.uteblitt': { actions: 'merkGjort' },
      },
    },
    avslutning: {
      meta: { title: { nb: 'Avslutning', nn: 'Avslutning', en: 'Closing' }, statements: ['R2.10'] },
      on: {
        'avsluttende-samtale.gjennomfort': { actions: 'merkGjort' },
        'kommunal-oppfolging.avtalt': { actions: 'merkGjort' },
        'utskrivning.varslet': { actions: 'merkGjort' },
        'epikrise.sendt': { actions: 'merkGjort' },
        'forlop.avsluttet': { guard: 'kanAvslutte', target: 'avsluttet' },
      },
    },
    avbrutt: {
      meta: { title: { nb: 'Avbrutt', nn: 'Avbrote', en: 'Broken off' }, statements: [] },
      tags: ['closed'],
      on: {
        'forlop.gjenopptatt': 'startet',
        'epikrise.sendt': { actions: 'merkGjort' },
        'forlop.avsluttet': { guard: 'epikriseErSendt', target: 'avsluttet' },
      },
    },
    overfort: {
      meta: { title: { nb: 'Overført', nn: 'Overført', en: 'Transferred' }, statements: [] },
      type: 'final',
    },
    avsluttet: {
      meta: { title: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' }, statements: [] },
      type: 'final',
    },
  },
}).states
