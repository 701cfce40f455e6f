import { oppsett } from '../oppsett.js'

/** Risk beside the course: it can be found at any time, and what the guide then demands comes as duties. */
export const risiko = oppsett.createStateConfig({
  meta: {
    title: { nb: 'Risiko', nn: 'Risiko', en: 'Risk' },
    statements: ['R4.23', 'R7.38', 'R7.39', 'R7.40', 'R9.01'],
  },
  initial: 'ikkeKartlagt',
  states: {
    ikkeKartlagt: {
      meta: {
        title: { nb: 'Risiko ikke kartlagt', nn: 'Risiko ikkje kartlagd', en: 'Risk not mapped' },
        statements: ['R4.63', 'R7.38'],
      },
      on: { 'risiko.kartlagt': { target: 'kartlagt', actions: 'merkGjort' } },
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
      on: { 'risiko.kartlagt': { actions: 'merkGjort' } },
    },
    avdekket: {
      meta: {
        title: { nb: 'Risiko avdekket', nn: 'Risiko avdekt', en: 'Risk found' },
        statements: ['R5.30', 'R5.31', 'R5.32', 'R6.31', 'R6.32', 'R6.33', 'R9.02', 'R9.05'],
      },
      on: {
        'risiko.kartlagt': { actions: 'merkGjort' },
        'risiko.fulgt-opp': { guard: 'ingenApnePlikter', target: 'fulgtOpp' },
      },
    },
    akuttFare: {
      meta: { title: { nb: 'Akutt fare', nn: 'Akutt fare', en: 'Imminent danger' }, statements: ['R9.44'] },
      on: {
        // what is found meanwhile does not make the danger less imminent
        'risiko.avdekket': { actions: 'taInnBeslutning' },
        'akutt-fare.over': 'avdekket',
      },
    },
    fulgtOpp: {
      meta: {
        title: { nb: 'Risiko fulgt opp', nn: 'Risiko følgd opp', en: 'Risk followed up' },
        statements: ['R4.23'],
      },
      on: { 'risiko.kartlagt': { target: 'kartlagt', actions: 'merkGjort' } },
    },
  },
  on: {
    'risiko.avdekket': { target: '.avdekket', actions: 'taInnBeslutning' },
    'akutt-fare.oppstatt': { target: '.akuttFare', actions: 'taInnBeslutning' },
  },
})
