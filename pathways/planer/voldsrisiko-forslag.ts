import type { Text } from '../../src/guideline/text.js'
import type { PartKind, PlanPart } from '../../src/plan/plan.js'

/** The guide names no headings beyond its four points. These are suggestions, and never required. */
const suggestion = (id: string, kind: PartKind, title: Text, help: Text): PlanPart => ({
  id,
  kind,
  title,
  help,
  statements: [],
  basis: 'derived',
  required: 'optional',
})

export const forslag: readonly PlanPart[] = [
  suggestion(
    'situasjoner',
    'list',
    { nb: 'Situasjoner der det kan skje', nn: 'Situasjonar der det kan skje', en: 'Situations in which it can happen' },
    {
      nb: 'Hva slags vold det gjelder, når det kan skje, og hvem den kan gå ut over.',
      nn: 'Kva slag vald det gjeld, når det kan skje, og kven han kan gå ut over.',
      en: 'What kind of violence, when it can happen, and whom it could hurt.',
    },
  ),
  suggestion(
    'forvarsler',
    'list',
    { nb: 'Tegn som kommer før', nn: 'Teikn som kjem før', en: 'Signs that come before' },
    {
      nb: 'Det du eller andre kan merke i forkant.',
      nn: 'Det du eller andre kan merke i forkant.',
      en: 'What you or others can notice beforehand.',
    },
  ),
  suggestion(
    'det-som-roer',
    'list',
    { nb: 'Det som roer deg', nn: 'Det som roar deg', en: 'What calms you' },
    {
      nb: 'Det du selv kan gjøre, og det andre kan gjøre.',
      nn: 'Det du sjølv kan gjere, og det andre kan gjere.',
      en: 'What you can do yourself, and what others can do.',
    },
  ),
  suggestion(
    'varsling',
    'people',
    { nb: 'Hvem som varsles', nn: 'Kven som blir varsla', en: 'Who is notified' },
    {
      nb: 'Rekkefølgen det ringes i, politiet medregnet.',
      nn: 'Rekkjefølgja det blir ringt i, politiet medrekna.',
      en: 'The order in which calls are made, the police included.',
    },
  ),
  suggestion(
    'ansattes-sikkerhet',
    'list',
    {
      nb: 'Trygghet for dem som hjelper deg',
      nn: 'Tryggleik for dei som hjelper deg',
      en: 'Safety of those who help you',
    },
    {
      nb: 'Hvordan møter og besøk legges opp.',
      nn: 'Korleis møte og besøk blir lagde opp.',
      en: 'How meetings and visits are arranged.',
    },
  ),
  suggestion(
    'barn-i-husstanden',
    'text',
    { nb: 'Barn i hjemmet', nn: 'Barn i heimen', en: 'Children at home' },
    {
      nb: 'Hvordan barna tas vare på.',
      nn: 'Korleis barna blir tekne vare på.',
      en: 'How the children are taken care of.',
    },
  ),
  suggestion(
    'ansvarlig',
    'people',
    {
      nb: 'Hvem som har ansvar for planen',
      nn: 'Kven som har ansvar for planen',
      en: 'Who is responsible for the plan',
    },
    {
      nb: 'Den som ser til at planen følges og blir gjennomgått på nytt.',
      nn: 'Den som ser til at planen blir følgd og gjennomgått på nytt.',
      en: 'The one who sees that the plan is followed and revised.',
    },
  ),
]
