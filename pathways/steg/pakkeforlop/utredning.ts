import { oppsett } from '../oppsett.js'

/** From the start to the clinical decision, or straight to the plan where the condition is clarified already. */
export const utredning = oppsett.createStateConfig({
  states: {
    startet: {
      meta: { title: { nb: 'Startet', nn: 'Starta', en: 'Started' }, statements: [] },
      on: {
        'fremmote.gjennomfort': [
          { guard: 'inngangBehandling', target: 'planlegging', actions: 'merkGjort' },
          { target: 'basisUtredning', actions: 'merkGjort' },
        ],
        'fremmote.uteblitt': { actions: 'merkGjort' },
      },
    },
    basisUtredning: {
      meta: { title: { nb: 'Basis utredning', nn: 'Basis utgreiing', en: 'Basis assessment' }, statements: [] },
      on: {
        'beslutning.tatt': [
          { guard: 'utfallUtvidet', target: 'utvidetUtredning' },
          { guard: 'utfallAvslutt', target: 'avslutning' },
          { target: 'planlegging' },
        ],
        'fremmote.uteblitt': { actions: 'merkGjort' },
      },
    },
    utvidetUtredning: {
      meta: { title: { nb: 'Utvidet utredning', nn: 'Utvida utgreiing', en: 'Extended assessment' }, statements: [] },
      on: {
        'utvidet-beslutning.tatt': [{ guard: 'utfallAvslutt', target: 'avslutning' }, { target: 'planlegging' }],
        'fremmote.uteblitt': { actions: 'merkGjort' },
      },
    },
  },
}).states
