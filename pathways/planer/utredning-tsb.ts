import { rusmiddelproblem } from '../../rules/skadereduksjon/skadereduksjon-er-aktuelt.js'
import type { Text } from '../../src/guideline/text.js'
import type { PlanPart } from '../../src/plan/plan.js'

/** What an assessment in TSB must cover. Whether it is asked of others was not read, so it follows the problem. */
const inTsb = (id: string, title: Text, help: Text): PlanPart => ({
  id,
  kind: 'text',
  title,
  help,
  statements: [],
  sources: ['basis-utredning-tsb'],
  basis: 'national-advice',
  required: rusmiddelproblem,
})

export const utredningTsb: readonly PlanPart[] = [
  inTsb(
    'helse',
    {
      nb: 'Helsen din og legeundersøkelse',
      nn: 'Helsa di og legeundersøking',
      en: 'Your health and medical examination',
    },
    {
      nb: 'Når og hvor du undersøkes av lege, og hva det ses etter.',
      nn: 'Når og kvar du blir undersøkt av lege, og kva det blir sett etter.',
      en: 'When and where a doctor examines you, and what is looked for.',
    },
  ),
  inTsb(
    'psykologfaglig',
    { nb: 'Den psykologfaglige utredningen', nn: 'Den psykologfaglege utgreiinga', en: 'Psychological assessment' },
    {
      nb: 'Samtaler og undersøkelser hos psykolog.',
      nn: 'Samtalar og undersøkingar hos psykolog.',
      en: 'Talks and examinations with a psychologist.',
    },
  ),
  inTsb(
    'sosialfaglig',
    { nb: 'Livssituasjonen din', nn: 'Livssituasjonen din', en: 'Your life situation' },
    {
      nb: 'Det sosialfaglige: hverdagen din og det rundt deg.',
      nn: 'Det sosialfaglege: kvardagen din og det rundt deg.',
      en: 'The social side: your everyday life and what is around you.',
    },
  ),
  inTsb(
    'forerkort',
    { nb: 'Førerkort', nn: 'Førarkort', en: 'Driving licence' },
    {
      nb: 'Om du oppfyller helsekravene, og hva du må gjøre.',
      nn: 'Om du oppfyller helsekrava, og kva du må gjere.',
      en: 'Whether you meet the health requirements, and what you must do.',
    },
  ),
  inTsb(
    'uteblivelse-eller-avbrudd',
    {
      nb: 'Hvis du ikke kommer, eller vil avbryte',
      nn: 'Om du ikkje kjem, eller vil avbryte',
      en: 'If you do not come, or want to stop',
    },
    {
      nb: 'Hva du vil at vi skal gjøre da.',
      nn: 'Kva du vil at vi skal gjere då.',
      en: 'What you want us to do then.',
    },
  ),
]
