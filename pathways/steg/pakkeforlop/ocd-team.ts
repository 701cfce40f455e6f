import { oppsett } from '../oppsett.js'

/** The local unit meets the patient first; an OCD team that takes over begins with a first meeting of its own. */
export const ocdTeam = oppsett.createStateConfig({
  states: {
    lokalVurdering: {
      id: 'lokalVurdering',
      meta: {
        title: {
          nb: 'Vurdering hos lokal BUP eller DPS',
          nn: 'Vurdering hos lokal BUP eller DPS',
          en: 'Assessment by the local unit (BUP or DPS)',
        },
        statements: [],
      },
      on: {
        'overforing.mottatt': { target: 'forsteSamtaleOcdTeam', actions: 'merkGjort' },
        'utredningsplan.laget': { actions: 'merkGjort' },
        'beslutning.tatt': [
          { guard: 'utfallUtvidet', target: 'utvidetUtredning', actions: 'merkGjort' },
          { guard: 'utfallAvslutt', target: 'avslutning', actions: 'merkGjort' },
          { target: 'planlegging', actions: 'merkGjort' },
        ],
        'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedLokalVurdering' },
      },
    },
    forsteSamtaleOcdTeam: {
      id: 'forsteSamtaleOcdTeam',
      meta: {
        title: {
          nb: 'Første samtale hos OCD-teamet',
          nn: 'Første samtale hos OCD-teamet',
          en: 'First meeting with the OCD team',
        },
        statements: [],
      },
      on: {
        'fremmote.gjennomfort': [
          { guard: 'inngangBehandling', target: 'planlegging', actions: 'merkGjort' },
          { target: 'basisUtredning', actions: 'merkGjort' },
        ],
        'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedForsteSamtaleOcdTeam' },
      },
    },
  },
}).states
