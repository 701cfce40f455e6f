import { oppsett } from '../oppsett.js'

/**
 * What specialist services do meanwhile, seen from the municipality. A refusal and a quick closing are situations in
 * which the municipality acts, not ends. Who comes as an emergency is treated without a referral.
 */
export const spesialist = oppsett.createStateConfig({
  meta: {
    title: { nb: 'Spesialisthelsetjenesten', nn: 'Spesialisthelsetenesta', en: 'Specialist services' },
    statements: ['R2.06', 'R2.07'],
  },
  initial: 'ikkeInvolvert',
  states: {
    ikkeInvolvert: {
      meta: {
        title: {
          nb: 'Spesialist ikke involvert',
          nn: 'Spesialist ikkje involvert',
          en: 'Specialist services not involved',
        },
        statements: ['R6.67'],
      },
      on: {
        'henvisning.sendt': { target: 'henvist', actions: 'merkGjort' },
        'spesialist.startet': 'parallelt',
      },
    },
    henvist: {
      meta: { title: { nb: 'Henvist', nn: 'Tilvist', en: 'Referred' }, statements: ['R6.68', 'R6.70', 'R7.60'] },
      on: {
        'rett.innvilget': 'rettInnvilget',
        'rett.avslatt': 'avslatt',
        'henvisning.trukket': 'ikkeInvolvert',
        'spesialist.startet': 'parallelt',
      },
    },
    rettInnvilget: {
      meta: {
        title: {
          nb: 'Rett til helsehjelp innvilget',
          nn: 'Rett til helsehjelp innvilga',
          en: 'Right to health care granted',
        },
        statements: ['R2.07'],
      },
      on: {
        'spesialist.startet': 'parallelt',
        'spesialist.avsluttet-raskt': 'avslatt',
        'henvisning.trukket': 'ikkeInvolvert',
      },
    },
    avslatt: {
      meta: {
        title: {
          nb: 'Avslag eller rask avslutning: kommunen vurderer sitt tilbud',
          nn: 'Avslag eller rask avslutning: kommunen vurderer sitt tilbod',
          en: 'Refused or quickly closed: the municipality considers its own services',
        },
        statements: ['R2.06'],
      },
      on: {
        'kommunens-tilbud.vurdert': { target: 'ikkeInvolvert', actions: 'merkGjort' },
        'henvisning.sendt': { target: 'henvist', actions: 'merkGjort' },
        'rett.innvilget': 'rettInnvilget',
        'spesialist.startet': 'parallelt',
      },
    },
    parallelt: {
      meta: {
        title: {
          nb: 'Behandles parallelt hos spesialist',
          nn: 'Blir behandla parallelt hos spesialist',
          en: 'Treated in parallel by specialist services',
        },
        statements: ['R2.07', 'R2.09', 'R7.97'],
      },
      on: {
        'utskrivning.varslet': { target: 'varslet', actions: 'merkGjort' },
        'utskrivning.gjennomfort': 'utskrevet',
        'spesialist.avsluttet-raskt': 'avslatt',
      },
    },
    varslet: {
      meta: {
        title: { nb: 'Utskrivning varslet', nn: 'Utskriving varsla', en: 'Discharge notified' },
        statements: ['R2.10'],
      },
      on: {
        'utskrivning.varslet': { actions: 'merkGjort' },
        'utskrivning.gjennomfort': 'utskrevet',
        'spesialist.avsluttet-raskt': 'avslatt',
      },
    },
    utskrevet: {
      meta: { title: { nb: 'Utskrevet', nn: 'Utskriven', en: 'Discharged' }, statements: ['R2.10'] },
      on: {
        'oppfolging.overtatt': 'ikkeInvolvert',
        'henvisning.sendt': { target: 'henvist', actions: 'merkGjort' },
        'spesialist.startet': 'parallelt',
      },
    },
  },
})
