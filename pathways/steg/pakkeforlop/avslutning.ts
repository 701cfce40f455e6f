import { oppsett } from '../oppsett.js'

/** The closing: the meeting, the discharge summary and word to the municipality come before it. */
export const avslutning = oppsett.createStateConfig({
  id: 'avslutning',
  meta: {
    title: {
      nb: 'Avslutning pakkeforløp / avsluttende samtale',
      nn: 'Avslutning pakkeforløp / avsluttande samtale',
      en: 'Closing of the pathway / closing meeting',
    },
    statements: ['R2.10'],
  },
  on: {
    'avsluttende-samtale.gjennomfort': { actions: 'merkGjort' },
    'avsluttende-samtale.avslatt': { actions: 'merkGjort' },
    'kommunal-oppfolging.avtalt': { actions: 'merkGjort' },
    'kommunal-oppfolging.ikke-nodvendig': { actions: 'merkGjort' },
    'utskrivning.varslet': { actions: 'merkGjort' },
    'epikrise.sendt': { actions: 'merkGjort' },
    'behandling.evaluert': [
      { guard: 'utfallAvslutt', actions: ['merkGjort', 'avtalNesteEvaluering'] },
      {
        guard: 'utfallUtvidet',
        target: '#utvidetUtredning',
        actions: ['merkGjort', 'avtalNesteEvaluering', 'nullstillAvslutning'],
      },
      { target: '#behandling', actions: ['merkGjort', 'avtalNesteEvaluering', 'nullstillAvslutning'] },
    ],
    'forlop.avsluttet': [
      { guard: 'kommunenFolgerOpp', target: '#videreOppfolging', actions: 'merkGjort' },
      { guard: 'kanAvslutte', target: '#avsluttet', actions: 'merkGjort' },
    ],
    'overforing.avtalespesialist': { target: '#overfort', actions: 'merkGjort' },
    'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedAvslutning' },
  },
})
