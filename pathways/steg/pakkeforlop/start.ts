import { oppsett } from '../oppsett.js'
import { hosSpesialist } from './alltid.js'

/** The right and the start, or the emergency that comes before any referral. */
export const start = oppsett.createStateConfig({
  meta: {
    title: { nb: 'Henvisning og start', nn: 'Tilvising og start', en: 'Referral and start' },
    statements: [],
    lane: 'under',
  },
  initial: 'rettTilHelsehjelp',
  states: {
    rettTilHelsehjelp: {
      id: 'rettTilHelsehjelp',
      meta: {
        title: { nb: 'Rett til helsehjelp', nn: 'Rett til helsehjelp', en: 'Right to health care' },
        statements: [],
      },
      on: {
        // a referral that lacks something is asked about, not sent back unassessed
        'henvisning.supplert': { actions: 'merkGjort' },
        'rett.vurdert': { actions: 'merkGjort' },
        'rett.innvilget': { target: 'startPakkeforlop', actions: ['merkGjort', 'settInngangHvisGitt'] },
        'rett.avslatt': '#avslatt',
        'henvisning.trukket': '#trukket',
        'oyeblikkelig-hjelp.mottatt': { target: 'oyeblikkeligHjelp', actions: 'merkOyeblikkeligHjelp' },
      },
    },
    // who comes as an emergency is not assessed for right
    oyeblikkeligHjelp: {
      id: 'oyeblikkeligHjelp',
      meta: { title: { nb: 'Øyeblikkelig hjelp', nn: 'Augeblikkeleg hjelp', en: 'Emergency' }, statements: [] },
      on: {
        'oyeblikkelig-hjelp.avsluttet': { target: 'etterOyeblikkeligHjelp', actions: 'merkGjort' },
        'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedOyeblikkeligHjelp' },
      },
    },
    etterOyeblikkeligHjelp: {
      id: 'etterOyeblikkeligHjelp',
      meta: {
        title: { nb: 'Videre forløp avgjøres', nn: 'Vidare forløp blir avgjort', en: 'Further pathway being decided' },
        statements: [],
      },
      on: {
        'forlop.besluttet-etter-oyeblikkelig-hjelp': {
          target: 'startPakkeforlop',
          actions: ['merkGjort', 'settInngangHvisGitt'],
        },
        'oyeblikkelig-hjelp.mottatt': { target: 'oyeblikkeligHjelp', actions: 'merkOyeblikkeligHjelp' },
        'forlop.avsluttet': { guard: 'ingenApnePlikter', target: '#avsluttet' },
        'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedEtterOyeblikkeligHjelp' },
      },
    },
    startPakkeforlop: {
      id: 'startPakkeforlop',
      meta: { title: { nb: 'Start pakkeforløp', nn: 'Start pakkeforløp', en: 'Start of the pathway' }, statements: [] },
      on: {
        'forlop.startet': { target: '#forsteSamtale', actions: ['merkGjort', 'settOmsorgsnivaHvisGitt'] },
        'henvisning.trukket': '#trukket',
        'oyeblikkelig-hjelp.mottatt': { target: 'oyeblikkeligHjelp', actions: 'merkOyeblikkeligHjelp' },
        'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedStartPakkeforlop' },
      },
    },
  },
  on: hosSpesialist,
})
