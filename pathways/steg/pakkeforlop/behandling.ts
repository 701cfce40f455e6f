import { oppsett } from '../oppsett.js'

/** An evaluation decides what follows, whether a step of its own was opened for it or not. */
const evaluert = oppsett.createStateConfig({
  on: {
    'behandling.evaluert': [
      { guard: 'utfallAvslutt', target: '#avslutning', actions: ['merkGjort', 'avtalNesteEvaluering'] },
      { guard: 'utfallUtvidet', target: '#utvidetUtredning', actions: ['merkGjort', 'avtalNesteEvaluering'] },
      { target: '#behandling', actions: ['merkGjort', 'avtalNesteEvaluering'] },
    ],
  },
}).on

/** The plan that every patient has, and the treatment with its evaluations. */
export const behandling = oppsett.createStateConfig({
  states: {
    planlegging: {
      id: 'planlegging',
      meta: {
        title: { nb: 'Planlegging av behandling', nn: 'Planlegging av behandling', en: 'Planning of the treatment' },
        statements: [],
      },
      on: {
        'behandlingsplan.laget': { target: 'behandling', actions: ['merkGjort', 'avtalForsteEvaluering'] },
        'overforing.avtalespesialist': { target: '#overfort', actions: 'merkGjort' },
        'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedPlanlegging' },
      },
    },
    behandling: {
      id: 'behandling',
      meta: { title: { nb: 'Behandling', nn: 'Behandling', en: 'Treatment' }, statements: [] },
      on: {
        'evaluering.startet': { target: 'evaluering', actions: 'merkGjort' },
        'behandling.startet': { actions: 'merkGjort' },
        'behandlingsplan.laget': { actions: ['merkGjort', 'avtalForsteEvaluering'] },
        ...evaluert,
        'overforing.avtalespesialist': { target: '#overfort', actions: 'merkGjort' },
        'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedBehandling' },
      },
    },
    evaluering: {
      id: 'evaluering',
      meta: { title: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' }, statements: [] },
      on: {
        ...evaluert,
        'behandlingsplan.laget': { actions: ['merkGjort', 'avtalForsteEvaluering'] },
        'overforing.avtalespesialist': { target: '#overfort', actions: 'merkGjort' },
        'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedEvaluering' },
      },
    },
  },
}).states
