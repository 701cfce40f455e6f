import { pathways, type PathwayId } from 'forlop/pathways'
import type { Text } from '../text/locale'
import { texts } from './texts'

export const isPathway = (id: string): id is PathwayId => Object.hasOwn(pathways, id)

export const pathwayTitle = (id: string): Text => (isPathway(id) ? pathways[id].title : same(id))

export const pakkeforlopIds = (Object.keys(pathways) as PathwayId[]).filter((id) => pathways[id].kind === 'pakkeforlop')

/** A history can hold events of another hovedforløp, where the person came from. */
const eventTitles = new Map<string, Text>(
  Object.values(pathways).flatMap(({ events }) => Object.entries(events).map(([type, { title }]) => [type, title])),
)

/** What happened, in words. The first of every history, and a migration, are written by the library itself. */
export const eventTitle = (type: string): Text => eventTitles.get(type) ?? own[type] ?? same(type)

const own: { readonly [type: string]: Text } = {
  'forlop.opprettet': texts.begun,
  'forlop.migrert': texts.migrated,
}

/** A field of an event, and a value of it that is one of a list: the library has them as ids. */
export const fieldLabel = (field: string): Text => fields[field] ?? same(field)
export const valueLabel = (value: string): Text => values[value] ?? same(value)

const same = (text: string): Text => ({ nb: text, nn: text, en: text })

const fields: { readonly [field: string]: Text } = {
  at: { nb: 'Når skjedde det?', nn: 'Når skjedde det?', en: 'When did it happen?' },
  action: { nb: 'Hvilken plikt', nn: 'Kva for plikt', en: 'Which duty' },
  alvorlighet: { nb: 'Alvorlighetsgrad', nn: 'Alvorsgrad', en: 'How serious' },
  by: { nb: 'Hvem som bestemte det', nn: 'Kven som bestemte det', en: 'Who decided it' },
  dag: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  decision: { nb: 'Forslaget', nn: 'Framlegget', en: 'The suggestion' },
  entry: { nb: 'Begynner med', nn: 'Tek til med', en: 'Begins with' },
  evaluering: { nb: 'Når det skal evalueres', nn: 'Når det skal evaluerast', en: 'When it is to be evaluated' },
  fra: { nb: 'Hvem som henviser', nn: 'Kven som tilviser', en: 'Who refers' },
  frist: { nb: 'Frist', nn: 'Frist', en: 'Time limit' },
  grunn: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  hovedforlop: { nb: 'Hovedforløp', nn: 'Hovudforløp', en: 'Hovedforløp' },
  hva: { nb: 'Hva det gjelder', nn: 'Kva det gjeld', en: 'What it is about' },
  neste: { nb: 'Neste gang', nn: 'Neste gong', en: 'Next time' },
  niva: { nb: 'Poliklinikk eller døgn', nn: 'Poliklinikk eller døgn', en: 'Outpatient or inpatient' },
  reason: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  tiltak: { nb: 'Hvilket tiltak', nn: 'Kva for tiltak', en: 'Which measure' },
  tittel: { nb: 'Hva det heter', nn: 'Kva det heiter', en: 'What it is called' },
  til: { nb: 'Til', nn: 'Til', en: 'To' },
  to: { nb: 'Hvem som tar over', nn: 'Kven som tek over', en: 'Who takes over' },
  utfall: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
}

const values: { readonly [value: string]: Text } = {
  fortsett: { nb: 'Fortsette som nå', nn: 'Halde fram som no', en: 'Go on as now' },
  'trapp-opp': { nb: 'Trappe opp', nn: 'Trappe opp', en: 'Step up' },
  'trapp-ned': { nb: 'Trappe ned', nn: 'Trappe ned', en: 'Step down' },
  avslutt: { nb: 'Avslutte', nn: 'Avslutte', en: 'Close' },
  avslutning: { nb: 'Avslutning', nn: 'Avslutning', en: 'Closing' },
  behandling: { nb: 'Behandling', nn: 'Behandling', en: 'Treatment' },
  utredning: { nb: 'Utredning', nn: 'Utgreiing', en: 'Assessment' },
  'utvidet-utredning': { nb: 'Utvidet utredning', nn: 'Utvida utgreiing', en: 'Extended assessment' },
  'mer-utredning': { nb: 'Mer utredning', nn: 'Meir utgreiing', en: 'More assessment' },
  kommunen: { nb: 'Kommunen', nn: 'Kommunen', en: 'The municipality' },
  fastlegen: { nb: 'Fastlegen', nn: 'Fastlegen', en: 'The GP' },
  'annen-spesialist': { nb: 'En annen spesialist', nn: 'Ein annan spesialist', en: 'Another specialist' },
  'annen-henviser': { nb: 'En annen henviser', nn: 'Ein annan tilvisar', en: 'Another referrer' },
  poliklinikk: { nb: 'Poliklinikk', nn: 'Poliklinikk', en: 'Outpatient' },
  dogn: { nb: 'Døgn', nn: 'Døgn', en: 'Inpatient' },
  alvorlig: { nb: 'Alvorlig', nn: 'Alvorleg', en: 'Severe' },
  'mindre-alvorlig': { nb: 'Mindre alvorlig', nn: 'Mindre alvorleg', en: 'Less severe' },
  evaluering: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
  hjertekontroll: { nb: 'Kontroll av hjerte og kar', nn: 'Kontroll av hjarte og kar', en: 'Heart check' },
}
