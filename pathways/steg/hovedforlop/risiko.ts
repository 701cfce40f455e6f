import { oppsett } from '../oppsett.js'

/** Risk beside the course: it can be found at any time, and interrupts nothing but adds its duties. */
export const risiko = oppsett.createStateConfig({
  initial: 'ikkeKartlagt',
  states: {
    ikkeKartlagt: {
      meta: {
        title: { nb: 'Risiko ikke kartlagt', nn: 'Risiko ikkje kartlagd', en: 'Risk not mapped' },
        statements: ['R4.63', 'R7.38'],
      },
      on: { 'risiko.kartlagt': 'kartlagt' },
    },
    kartlagt: {
      meta: {
        title: {
          nb: 'Risiko kartlagt, ikke funnet',
          nn: 'Risiko kartlagd, ikkje funnen',
          en: 'Risk mapped, none found',
        },
        statements: ['R4.68'],
      },
    },
    avdekket: {
      meta: {
        title: { nb: 'Risiko avdekket', nn: 'Risiko avdekt', en: 'Risk found' },
        statements: ['R5.31', 'R6.32', 'R9.02'],
      },
      on: { 'risiko.fulgt-opp': { guard: 'ingenApnePlikter', target: 'fulgtOpp' } },
    },
    akuttFare: {
      meta: { title: { nb: 'Akutt fare', nn: 'Akutt fare', en: 'Imminent danger' }, statements: ['R9.44'] },
      on: { 'akutt-fare.over': 'avdekket' },
    },
    fulgtOpp: {
      meta: {
        title: { nb: 'Risiko fulgt opp', nn: 'Risiko følgd opp', en: 'Risk followed up' },
        statements: ['R4.23'],
      },
    },
  },
  on: {
    'risiko.avdekket': { target: '.avdekket', actions: 'taInnBeslutning' },
    'akutt-fare.oppstatt': { target: '.akuttFare', actions: 'taInnBeslutning' },
  },
})
