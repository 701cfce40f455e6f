import { plan } from '../../src/plan/plan.js'
import { behandlingsplanKilder, deler } from './behandlingsplan-deler.js'
import { evaluering } from './evaluering.js'

/** Every patient in a pakkeforlop has one. */
export const behandlingsplan = plan({
  id: 'behandlingsplan',
  version: '1',
  title: { nb: 'Behandlingsplan', nn: 'Behandlingsplan', en: 'Treatment plan' },
  purpose: {
    nb: 'Planen viser hva behandlingen din er, og når vi ser på om den hjelper. Du og behandleren lager den sammen.',
    nn: 'Planen viser kva behandlinga di går ut på, og når vi ser på om ho hjelper. Du og behandlaren lagar han saman.',
    en: 'The plan shows what your treatment is, and when we look at whether it helps. You and your therapist make it.',
  },
  statements: [],
  sources: behandlingsplanKilder,
  madeWith: {
    title: { nb: 'Hvem som har laget planen', nn: 'Kven som har laga planen', en: 'Who made the plan' },
    help: {
      nb: 'Du og behandleren, med utgangspunkt i hva som er viktig for deg.',
      nn: 'Du og behandlaren, med utgangspunkt i kva som er viktig for deg.',
      en: 'You and your therapist, starting from what matters to you.',
    },
    statements: [],
    sources: behandlingsplanKilder,
    basis: 'national-advice',
    required: 'always',
  },
  dates: {
    title: { nb: 'Når behandlingen evalueres', nn: 'Når behandlinga blir evaluert', en: 'When treatment is evaluated' },
    help: {
      nb: 'Dagene dere skal se på om behandlingen hjelper.',
      nn: 'Dagane de skal sjå på om behandlinga hjelper.',
      en: 'The days on which you look at whether the treatment helps.',
    },
    statements: [],
    sources: behandlingsplanKilder,
    basis: 'national-advice',
    required: 'always',
  },
  parts: deler,
  evaluation: evaluering,
})
