import { is } from '../../rules/vocabulary.js'
import { plan } from '../../src/plan/plan.js'
import { hovedpunkter } from './individuell-plan-hovedpunkter.js'

/** A frame: what an individual plan must have room for. Sub-plans and forms of a municipality go beside it. */
export const individuellPlan = plan({
  id: 'individuell-plan',
  version: '1',
  title: { nb: 'Individuell plan', nn: 'Individuell plan', en: 'Individual plan' },
  purpose: {
    nb:
      'Planen samler hjelpen du får fra flere tjenester. Den lages bare hvis du vil ha den. ' +
      'Koordinator har du rett til også uten plan.',
    nn:
      'Planen samlar hjelpa du får frå fleire tenester. Han blir berre laga om du vil ha han. ' +
      'Koordinator har du rett til òg utan plan.',
    en:
      'The plan gathers the help you get from several services. It is made only if you want it. ' +
      'You have a right to a coordinator without a plan, too.',
  },
  statements: ['R6.58', 'R7.24', 'R7.25', 'R7.95'],
  sources: ['hol-7-1', 'pbrl-2-5', 'innhold-i-individuell-plan'],
  madeWith: {
    title: { nb: 'Hvem som deltar i planen', nn: 'Kven som deltek i planen', en: 'Who takes part in the plan' },
    help: {
      nb: 'Du selv, tjenestene og eventuelt dine nærmeste.',
      nn: 'Du sjølv, tenestene og eventuelt dine nærmaste.',
      en: 'You yourself, the services and possibly those close to you.',
    },
    statements: [],
    sources: ['innhold-i-individuell-plan'],
    basis: 'national-advice',
    required: 'always',
  },
  dates: {
    title: { nb: 'Når planen justeres', nn: 'Når planen blir justert', en: 'When the plan is adjusted' },
    help: {
      nb: 'Tidspunktene da planen gjennomgås og endres.',
      nn: 'Tidspunkta då planen blir gjennomgått og endra.',
      en: 'The times at which the plan is revised and changed.',
    },
    statements: [],
    sources: ['innhold-i-individuell-plan'],
    basis: 'national-advice',
    required: 'always',
  },
  parts: [
    ...hovedpunkter,
    {
      id: 'tvungent-vern-uten-dogn',
      kind: 'text',
      title: {
        nb: 'Samarbeidet med institusjonen som har ansvar for vedtaket ditt',
        nn: 'Samarbeidet med institusjonen som har ansvar for vedtaket ditt',
        en: 'Cooperation with the institution responsible for your compulsory care',
      },
      help: {
        nb: 'Hvem i kommunen og hvem i institusjonen som gjør hva, og hvem du snakker med.',
        nn: 'Kven i kommunen og kven i institusjonen som gjer kva, og kven du snakkar med.',
        en: 'Who in the municipality and who in the institution does what, and whom you talk to.',
      },
      statements: ['R7.94'],
      basis: 'guideline',
      required: is('tvungentVernUtenDogn'),
    },
  ],
})
