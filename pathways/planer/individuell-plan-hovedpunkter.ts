import type { Text } from '../../src/guideline/text.js'
import type { PartKind, PlanPart } from '../../src/plan/plan.js'

/** The main points that national advice gives, by the regulation that was in force until 2022. */
const mainPoint = (id: string, kind: PartKind, title: Text, help: Text): PlanPart => ({
  id,
  kind,
  title,
  help,
  statements: [],
  sources: ['innhold-i-individuell-plan'],
  basis: 'national-advice',
  required: 'always',
})

export const hovedpunkter: readonly PlanPart[] = [
  mainPoint(
    'mal',
    'list',
    { nb: 'Målene dine', nn: 'Måla dine', en: 'Your goals' },
    { nb: 'Hva du ønsker å få til.', nn: 'Kva du ønskjer å få til.', en: 'What you want to achieve.' },
  ),
  mainPoint(
    'ressurser',
    'list',
    { nb: 'Det du har å bygge på', nn: 'Det du har å byggje på', en: 'What you have to build on' },
    {
      nb: 'Det du kan, det du liker, og menneskene rundt deg.',
      nn: 'Det du kan, det du likar, og menneska rundt deg.',
      en: 'What you can do, what you like, and the people around you.',
    },
  ),
  mainPoint(
    'behov',
    'list',
    { nb: 'Det du trenger hjelp til', nn: 'Det du treng hjelp til', en: 'What you need help with' },
    {
      nb: 'Alle tjenestene du trenger, uansett hvem som gir dem.',
      nn: 'Alle tenestene du treng, same kven som gir dei.',
      en: 'All the services you need, whoever gives them.',
    },
  ),
  mainPoint(
    'koordinator',
    'people',
    { nb: 'Koordinatoren din', nn: 'Koordinatoren din', en: 'Your coordinator' },
    {
      nb: 'Navn og telefonnummer.',
      nn: 'Namn og telefonnummer.',
      en: 'Name and telephone number.',
    },
  ),
  mainPoint(
    'bidrag',
    'tasks',
    { nb: 'Hva hver enkelt bidrar med', nn: 'Kva kvar einskild bidreg med', en: 'What each one contributes' },
    {
      nb: 'Du selv, tjenestene og eventuelt dine nærmeste.',
      nn: 'Du sjølv, tenestene og eventuelt dine nærmaste.',
      en: 'You yourself, the services and possibly those close to you.',
    },
  ),
  mainPoint(
    'tiltak',
    'tasks',
    {
      nb: 'Tiltakene og hvem som har ansvar',
      nn: 'Tiltaka og kven som har ansvar',
      en: 'Measures and who is responsible',
    },
    {
      nb: 'Hva som skal gjøres, hvor mye, og hvem som har ansvar for det.',
      nn: 'Kva som skal gjerast, kor mykje, og kven som har ansvar for det.',
      en: 'What is to be done, how much, and who is responsible for it.',
    },
  ),
  mainPoint(
    'gjennomforing',
    'text',
    { nb: 'Hvordan det gjennomføres', nn: 'Korleis det blir gjennomført', en: 'How it is carried out' },
    {
      nb: 'Hvordan tiltakene settes i verk.',
      nn: 'Korleis tiltaka blir sette i verk.',
      en: 'How the measures are put into effect.',
    },
  ),
  mainPoint(
    'planperiode',
    'text',
    { nb: 'Tiden planen gjelder for', nn: 'Tida planen gjeld for', en: 'The period of the plan' },
    { nb: 'Fra og til.', nn: 'Frå og til.', en: 'From and to.' },
  ),
  mainPoint(
    'samtykke',
    'text',
    { nb: 'Hva du samtykker til', nn: 'Kva du samtykkjer til', en: 'What you consent to' },
    {
      nb: 'At planen lages, og eventuelt at deltakere får vite opplysninger som er underlagt taushetsplikt.',
      nn: 'At planen blir laga, og eventuelt at deltakarar får vite opplysningar som er underlagde teieplikt.',
      en: 'That the plan is made, and possibly that participants learn what is under a duty of confidentiality.',
    },
  ),
  mainPoint(
    'samarbeid',
    'text',
    { nb: 'Samarbeid med andre', nn: 'Samarbeid med andre', en: 'Cooperation with others' },
    {
      nb: 'Andre tjenester, institusjoner eller etater det trengs samarbeid med.',
      nn: 'Andre tenester, institusjonar eller etatar det trengst samarbeid med.',
      en: 'Other services, institutions or agencies that cooperation is needed with.',
    },
  ),
]
