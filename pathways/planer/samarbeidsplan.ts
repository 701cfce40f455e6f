import { plan } from '../../src/plan/plan.js'

/** What the referral of new severe problems should also lead to. The guide asks for the plan and names no headings. */
export const samarbeidsplan = plan({
  id: 'samarbeidsplan',
  version: '1',
  title: { nb: 'Plan for videre samarbeid', nn: 'Plan for vidare samarbeid', en: 'Plan for further cooperation' },
  purpose: {
    nb: 'Planen sier hvordan kommunen og spesialisthelsetjenesten samarbeider om hjelpen din, og hvem du kan spørre.',
    nn: 'Planen seier korleis kommunen og spesialisthelsetenesta samarbeider om hjelpa di, og kven du kan spørje.',
    en: 'The plan says how the municipality and specialist services cooperate on your help, and whom you can ask.',
  },
  statements: ['R6.16'],
  sources: [],
  parts: [
    {
      id: 'samarbeid',
      kind: 'tasks',
      title: { nb: 'Hvem som gjør hva framover', nn: 'Kven som gjer kva framover', en: 'Who does what from now on' },
      help: {
        nb: 'Hva kommunen gjør, og hva spesialisthelsetjenesten gjør.',
        nn: 'Kva kommunen gjer, og kva spesialisthelsetenesta gjer.',
        en: 'What the municipality does, and what specialist services do.',
      },
      statements: ['R6.16'],
      basis: 'guideline',
      required: 'always',
    },
    {
      id: 'oppfolging',
      kind: 'text',
      title: {
        nb: 'Hvordan du blir fulgt opp',
        nn: 'Korleis du blir følgd opp',
        en: 'How you are followed up',
      },
      help: {
        nb: 'Hvem som følger deg opp til daglig, og hva du kan vente av dem.',
        nn: 'Kven som følgjer deg opp til dagleg, og kva du kan vente av dei.',
        en: 'Who follows you up from day to day, and what you can expect of them.',
      },
      statements: ['R6.16'],
      basis: 'guideline',
      required: 'always',
    },
    {
      id: 'kontaktpersoner',
      kind: 'people',
      title: {
        nb: 'Kontaktpersonene dine',
        nn: 'Kontaktpersonane dine',
        en: 'Your contact persons',
      },
      help: {
        nb: 'Kontaktperson eller koordinator i kommunen, med telefonnummer, og den du kan ringe hos spesialisten.',
        nn: 'Kontaktperson eller koordinator i kommunen, med telefonnummer, og den du kan ringje hos spesialisten.',
        en: 'Contact or coordinator in the municipality, with a number, and whom to call at specialist services.',
      },
      statements: [],
      sources: ['henvisning-psykiske-lidelser-voksne'],
      basis: 'national-advice',
      required: 'always',
    },
    {
      id: 'moter',
      kind: 'dates',
      title: { nb: 'Når vi møtes', nn: 'Når vi møtest', en: 'When we meet' },
      help: {
        nb: 'Dagene for felles møter.',
        nn: 'Dagane for felles møte.',
        en: 'The days of joint meetings.',
      },
      statements: [],
      basis: 'derived',
      required: 'optional',
    },
    {
      id: 'ved-forverring',
      kind: 'tasks',
      title: { nb: 'Hvis du får det verre', nn: 'Om du får det verre', en: 'If you get worse' },
      help: {
        nb: 'Hvem som gjør hva da.',
        nn: 'Kven som gjer kva då.',
        en: 'Who does what then.',
      },
      statements: [],
      basis: 'derived',
      required: 'optional',
    },
  ],
})
