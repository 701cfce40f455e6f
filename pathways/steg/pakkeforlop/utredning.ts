import { oppsett } from '../oppsett.js'

/** From the first meeting to the clinical decision, or straight to the plan where the condition is clarified already. */
export const utredning = oppsett.createStateConfig({
  states: {
    forsteSamtale: {
      id: 'forsteSamtale',
      meta: { title: { nb: 'Første samtale', nn: 'Første samtale', en: 'First meeting' }, statements: [] },
      on: {
        'fremmote.gjennomfort': [
          { guard: 'inngangBehandling', target: 'planlegging', actions: 'merkGjort' },
          { target: 'basisUtredning', actions: 'merkGjort' },
        ],
        'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedForsteSamtale' },
      },
    },
    basisUtredning: {
      id: 'basisUtredning',
      meta: { title: { nb: 'Basis utredning', nn: 'Basis utgreiing', en: 'Basis assessment' }, statements: [] },
      on: {
        'utredningsplan.laget': { actions: 'merkGjort' },
        'beslutning.tatt': [
          { guard: 'utfallUtvidet', target: 'utvidetUtredning', actions: 'merkGjort' },
          { guard: 'utfallAvslutt', target: 'avslutning', actions: 'merkGjort' },
          { target: 'planlegging', actions: 'merkGjort' },
        ],
        'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedBasisUtredning' },
      },
    },
    utvidetUtredning: {
      id: 'utvidetUtredning',
      meta: { title: { nb: 'Utvidet utredning', nn: 'Utvida utgreiing', en: 'Extended assessment' }, statements: [] },
      on: {
        'utredningsplan.laget': { actions: 'merkGjort' },
        'utvidet-beslutning.tatt': [
          { guard: 'utfallAvslutt', target: 'avslutning', actions: 'merkGjort' },
          { target: 'planlegging', actions: 'merkGjort' },
        ],
        'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedUtvidetUtredning' },
      },
    },
  },
}).states
