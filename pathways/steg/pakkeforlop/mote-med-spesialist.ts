import { oppsett } from '../oppsett.js'

/** A specialist in psychiatry or psychology meets the patient early, before anything is decided. */
export const moteMedSpesialist = oppsett.createStateConfig({
  id: 'moteMedSpesialist',
  meta: {
    title: {
      nb: 'Spesialist møter pasienten tidlig',
      nn: 'Spesialist møter pasienten tidleg',
      en: 'A specialist meets the patient early',
    },
    statements: [],
  },
  on: {
    'utredningsplan.laget': { actions: 'merkGjort' },
    'spesialist.mott-pasient': [
      { guard: 'inngangBehandling', target: 'planlegging', actions: 'merkGjort' },
      { target: 'basisUtredning', actions: 'merkGjort' },
    ],
    'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedMoteMedSpesialist' },
  },
})
