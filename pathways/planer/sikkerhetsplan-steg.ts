import type { Text } from '../../src/guideline/text.js'
import type { PartKind, PlanPart } from '../../src/plan/plan.js'
import { nodnumre } from './kontakt-i-krise.js'

const step = (id: string, kind: PartKind, sources: readonly string[], title: Text, help: Text): PlanPart => ({
  id,
  kind,
  title,
  help,
  statements: [],
  sources,
  basis: 'national-advice',
  required: 'always',
})

/** One part for each heading of the two pages, in the order in which they are used when things get worse. */
export const steg: readonly PlanPart[] = [
  step(
    'faresignaler',
    'list',
    ['sikkerhetsplan-nssf', 'kriseplan-vinje'],
    {
      nb: 'Steg 1. Faresignaler hos deg',
      nn: 'Steg 1. Faresignal hos deg',
      en: 'Step 1. Your warning signs',
    },
    {
      nb: 'Tanker, følelser og det du gjør når det begynner.',
      nn: 'Tankar, kjensler og det du gjer når det tek til.',
      en: 'Thoughts, feelings and what you do when it begins.',
    },
  ),
  step(
    'okt-risiko',
    'list',
    ['kriseplan-vinje'],
    { nb: 'Det som gjør faren større', nn: 'Det som gjer faren større', en: 'What makes the danger greater' },
    {
      nb: 'Tidlige tegn på krise, og det som pleier å gjøre tankene sterkere.',
      nn: 'Tidlege teikn på krise, og det som plar gjere tankane sterkare.',
      en: 'Early signs of crisis, and what usually makes the thoughts stronger.',
    },
  ),
  step(
    'egen-mestring',
    'list',
    ['sikkerhetsplan-nssf'],
    {
      nb: 'Steg 2. Hva du kan gjøre selv',
      nn: 'Steg 2. Kva du kan gjere sjølv',
      en: 'Step 2. What you can do by yourself',
    },
    {
      nb: 'Det som kan lette tankene uten at du trenger noen andre.',
      nn: 'Det som kan lette tankane utan at du treng nokon andre.',
      en: 'What can ease the thoughts without needing anybody else.',
    },
  ),
  step(
    'mestring-med-andre',
    'list',
    ['sikkerhetsplan-nssf'],
    {
      nb: 'Steg 3. Det rundt deg som kan hjelpe',
      nn: 'Steg 3. Det rundt deg som kan hjelpe',
      en: 'Step 3. What around you can help',
    },
    {
      nb: 'Det du kan ta i bruk utenfor deg selv når det ikke er nok å gjøre noe alene.',
      nn: 'Det du kan ta i bruk utanfor deg sjølv når det ikkje er nok å gjere noko åleine.',
      en: 'What you can turn to outside yourself when doing something alone is not enough.',
    },
  ),
  step(
    'familie-og-venner',
    'people',
    ['kriseplan-vinje'],
    {
      nb: 'Familie, venner og andre som kan hjelpe deg',
      nn: 'Familie, vener og andre som kan hjelpe deg',
      en: 'Family, friends and others who can help you',
    },
    {
      nb: 'Navn og telefonnummer, og hva du vil at de skal gjøre.',
      nn: 'Namn og telefonnummer, og kva du vil at dei skal gjere.',
      en: 'Names and telephone numbers, and what you want them to do.',
    },
  ),
  {
    ...step(
      'fagfolk',
      'people',
      ['sikkerhetsplan-nssf', 'kriseplan-vinje', 'helsenorge-akutt'],
      {
        nb: 'Steg 4. Fagfolk du kan kontakte',
        nn: 'Steg 4. Fagfolk du kan kontakte',
        en: 'Step 4. Professionals you can contact',
      },
      {
        nb: 'Tjenestene du vil kontakte, og hvordan du når dem.',
        nn: 'Tenestene du vil kontakte, og korleis du når dei.',
        en: 'The services you want to contact, and how to reach them.',
      },
    ),
    note: nodnumre,
  },
  step(
    'trygge-omgivelser',
    'tasks',
    ['sikkerhetsplan-nssf', 'retningslinje-selvmordsforebygging'],
    {
      nb: 'Steg 5. Gjøre det tryggere rundt deg',
      nn: 'Steg 5. Gjere det tryggare rundt deg',
      en: 'Step 5. Making it safer around you',
    },
    {
      nb: 'Hvordan våpen, legemidler og rusmidler blir vanskeligere å få tak i, og hvem som hjelper deg med det.',
      nn: 'Korleis våpen, legemiddel og rusmiddel blir vanskelegare å få tak i, og kven som hjelper deg med det.',
      en: 'How weapons, medicines and drugs become harder to get hold of, and who helps you with that.',
    },
  ),
  step(
    'a-bli-mott',
    'text',
    ['kriseplan-vinje'],
    { nb: 'Hvordan du ønsker å bli møtt', nn: 'Korleis du ønskjer å bli møtt', en: 'How you want to be met' },
    {
      nb: 'Hva du mener er god hjelp for deg.',
      nn: 'Kva du meiner er god hjelp for deg.',
      en: 'What you think is good help for you.',
    },
  ),
]
