import { oppsett } from '../oppsett.js'

/**
 * What specialist services do meanwhile, seen from the municipality. A refusal and a quick closing are situations in
 * which the municipality acts, not ends.
 */
export const spesialist = oppsett.createStateConfig({
  initial: 'ikkeInvolvert',
  states: {
    ikkeInvolvert: {
      meta: {
        title: {
          nb: 'Spesialist ikke involvert',
          nn: 'Spesialist ikkje involvert',
          en: 'Specialist services not involved',
        },
        statements: [],
      },
      on: { 'henvisning.sendt': { target: 'henvist', actions: 'merkGjort' } },
    },
    henvist: {
      meta: { title: { nb: 'Henvist', nn: 'Tilvist', en: 'Referred' }, statements: ['R6.68', 'R6.70'] },
      on: { 'rett.innvilget': 'rettInnvilget', 'rett.avslatt': 'avslatt' },
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
      on: { 'spesialist.startet': 'parallelt' },
    },
    avslatt: {
      meta: {
        title: {
          nb: 'Avslått: kommunen vurderer',
          nn: 'Avslått: kommunen vurderer',
          en: 'Refused: the municipality considers',
        },
        statements: ['R2.07'],
      },
      on: {
        'kommunens-tilbud.vurdert': { target: 'ikkeInvolvert', actions: 'merkGjort' },
        'henvisning.sendt': { target: 'henvist', actions: 'merkGjort' },
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
        'spesialist.avsluttet-raskt': 'avslatt',
      },
    },
    varslet: {
      meta: {
        title: { nb: 'Utskrivning varslet', nn: 'Utskriving varsla', en: 'Discharge notified' },
        statements: ['R2.10'],
      },
      on: { 'utskrivning.gjennomfort': 'utskrevet' },
    },
    utskrevet: {
      meta: { title: { nb: 'Utskrevet', nn: 'Utskriven', en: 'Discharged' }, statements: ['R2.10'] },
      on: { 'oppfolging.overtatt': 'ikkeInvolvert' },
    },
  },
})
