import { oppsett } from '../oppsett.js'

/** From the municipality to the start: the referral, the right, or the emergency that comes before any referral. */
export const henvisning = oppsett.createStateConfig({
  states: {
    forHenvisning: {
      meta: {
        title: { nb: 'Før henvisning', nn: 'Før tilvising', en: 'Before referral' },
        statements: ['R6.67', 'R6.69'],
      },
      on: {
        'henvisning.kontrollert': { actions: 'merkGjort' },
        'henvisning.sendt': { target: 'henvist', actions: 'merkGjort' },
        'henvisning.mottatt': { target: 'vurdering', actions: ['merkGjort', 'settAlvorlighetHvisGitt'] },
        'oyeblikkelig-hjelp.mottatt': { target: 'oyeblikkeligHjelp', actions: 'merkOyeblikkeligHjelp' },
      },
    },
    henvist: {
      meta: { title: { nb: 'Henvisning sendt', nn: 'Tilvising send', en: 'Referral sent' }, statements: ['R6.68'] },
      on: {
        'henvisning.mottatt': { target: 'vurdering', actions: ['merkGjort', 'settAlvorlighetHvisGitt'] },
        'oyeblikkelig-hjelp.mottatt': { target: 'oyeblikkeligHjelp', actions: 'merkOyeblikkeligHjelp' },
      },
    },
    vurdering: {
      meta: {
        title: {
          nb: 'Rett til helsehjelp vurderes',
          nn: 'Rett til helsehjelp blir vurdert',
          en: 'Right to health care being assessed',
        },
        statements: [],
      },
      on: {
        'rett.vurdert': { actions: 'merkGjort' },
        'rett.innvilget': { target: 'rettInnvilget', actions: 'settInngangHvisGitt' },
        'rett.avslatt': 'avslatt',
        'oyeblikkelig-hjelp.mottatt': { target: 'oyeblikkeligHjelp', actions: 'merkOyeblikkeligHjelp' },
      },
    },
    rettInnvilget: {
      meta: { title: { nb: 'Rett innvilget', nn: 'Rett innvilga', en: 'Right granted' }, statements: [] },
      on: { 'forlop.startet': { target: 'startet', actions: 'settOmsorgsnivaHvisGitt' } },
    },
    // who comes as an emergency is not assessed for right
    oyeblikkeligHjelp: {
      meta: { title: { nb: 'Øyeblikkelig hjelp', nn: 'Augeblikkeleg hjelp', en: 'Emergency' }, statements: [] },
      on: { 'oyeblikkelig-hjelp.avsluttet': 'etterOyeblikkeligHjelp' },
    },
    etterOyeblikkeligHjelp: {
      meta: {
        title: { nb: 'Videre forløp avgjøres', nn: 'Vidare forløp blir avgjort', en: 'Further pathway being decided' },
        statements: [],
      },
      on: {
        'forlop.besluttet-etter-oyeblikkelig-hjelp': { target: 'rettInnvilget', actions: 'settInngangHvisGitt' },
        'forlop.avsluttet': 'avsluttet',
      },
    },
    // a refusal is where the municipality acts: its own pathway hears of it
    avslatt: {
      meta: { title: { nb: 'Avslått', nn: 'Avslått', en: 'Refused' }, statements: ['R2.07'] },
      type: 'final',
    },
  },
}).states
