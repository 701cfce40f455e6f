import type { Text } from '../../src/guideline/text.js'
import type { PartKind, PlanPart } from '../../src/plan/plan.js'

/** What asks for a treatment plan: mental health care and TSB in nearly the same words. */
export const behandlingsplanKilder = ['planlegging-av-behandling', 'behandling-og-oppfolging-tsb']

const asked = (id: string, kind: PartKind, title: Text, help: Text): PlanPart => ({
  id,
  kind,
  title,
  help,
  statements: [],
  sources: behandlingsplanKilder,
  basis: 'national-advice',
  required: 'always',
})

export const deler: readonly PlanPart[] = [
  asked(
    'viktig-for-deg',
    'text',
    { nb: 'Hva som er viktig for deg', nn: 'Kva som er viktig for deg', en: 'What matters to you' },
    {
      nb: 'Dette er utgangspunktet for planen.',
      nn: 'Dette er utgangspunktet for planen.',
      en: 'This is where the plan starts.',
    },
  ),
  asked(
    'mal',
    'list',
    { nb: 'Målene dine', nn: 'Måla dine', en: 'Your goals' },
    {
      nb: 'Mål du setter sammen med behandleren din.',
      nn: 'Mål du set saman med behandlaren din.',
      en: 'Goals that you set together with your therapist.',
    },
  ),
  asked(
    'tiltak',
    'tasks',
    { nb: 'Hva som skal gjøres', nn: 'Kva som skal gjerast', en: 'What is to be done' },
    {
      nb: 'Alle planlagte tiltak, hvem som gjør dem og når.',
      nn: 'Alle planlagde tiltak, kven som gjer dei og når.',
      en: 'All planned measures, who does them and when.',
    },
  ),
  asked(
    'individuell-plan',
    'text',
    { nb: 'Trenger du individuell plan?', nn: 'Treng du individuell plan?', en: 'Do you need an individual plan?' },
    {
      nb: 'Om du har rett til individuell plan, og om du vil ha en.',
      nn: 'Om du har rett til individuell plan, og om du vil ha ein.',
      en: 'Whether you have a right to an individual plan, and whether you want one.',
    },
  ),
  asked(
    'kriseplan',
    'text',
    { nb: 'Trenger du en kriseplan?', nn: 'Treng du ein kriseplan?', en: 'Do you need a crisis plan?' },
    {
      nb: 'Hva du og behandleren har kommet fram til, og hvor planen er.',
      nn: 'Kva du og behandlaren har kome fram til, og kvar planen er.',
      en: 'What you and your therapist have found, and where the plan is.',
    },
  ),
  asked(
    'ansvarsgruppe',
    'text',
    {
      nb: 'Trenger du en ansvarsgruppe?',
      nn: 'Treng du ei ansvarsgruppe?',
      en: 'Do you need a responsibility group?',
    },
    {
      nb: 'Om det bør være en gruppe som møtes om hjelpen din, og hvem som er med.',
      nn: 'Om det bør vere ei gruppe som møtest om hjelpa di, og kven som er med.',
      en: 'Whether there should be a group that meets about your help, and who is in it.',
    },
  ),
  {
    ...asked(
      'behandlingens-varighet',
      'text',
      { nb: 'Hvor lenge behandlingen varer', nn: 'Kor lenge behandlinga varer', en: 'How long treatment lasts' },
      {
        nb: 'Det du og behandleren har snakket om.',
        nn: 'Det du og behandlaren har snakka om.',
        en: 'What you and your therapist have talked about.',
      },
    ),
    required: 'optional',
  },
  {
    id: 'voldsrisiko',
    kind: 'text',
    title: {
      nb: 'Plan for å hindre vold',
      nn: 'Plan for å hindre vald',
      en: 'Plan for preventing violence',
    },
    help: {
      nb: 'En voldsrisikohåndteringsplan kan være en del av behandlingsplanen.',
      nn: 'Ein plan for handtering av valdsrisiko kan vere ein del av behandlingsplanen.',
      en: 'A plan for managing the risk of violence can be part of the treatment plan.',
    },
    statements: ['R9.33'],
    basis: 'guideline',
    required: 'optional',
  },
]
