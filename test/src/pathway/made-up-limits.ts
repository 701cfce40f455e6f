import type { TimeLimit } from '../../../src/pathway/limit.js'
import type { LimitVocabulary } from '../../../src/pathway/local-limit-fields.js'
import type { Datable, HistoryWords } from '../../../src/pathway/situation.js'

/** A made-up pathway: brev mottatt → svar gitt → time holdt → plan laget → prat holdt → prat holdt … */
const base = {
  pathways: ['lop'],
  number: 10,
  unit: 'kalenderdager',
  careLevel: 'any',
  status: 'in-force',
  legalWeight: 'advisory',
  source: { key: 'side', title: 'En side', dated: '2020-01-01', checked: '2026-01-01' },
  validFrom: null,
  validTo: null,
  title: { nb: 'Prøvefrist', nn: 'Prøvefrist', en: 'A made-up limit' },
} as const satisfies Partial<TimeLimit>

export const svar: TimeLimit = {
  ...base,
  id: 'svar',
  from: 'brev.mottatt',
  to: 'svar.gitt',
  alsoMetBy: ['svar.avslatt'],
  unit: 'virkedager',
  legalWeight: 'law',
  exemptsImmediateHelp: true,
}
export const time: TimeLimit = { ...base, id: 'time', from: 'brev.mottatt', to: 'time.holdt', endedBy: 'svar.avslatt' }
export const plan: TimeLimit = { ...base, id: 'plan', from: 'time.holdt', to: 'plan.laget', entry: 'utredning' }
const mer: TimeLimit = {
  ...base,
  id: 'mer',
  from: 'plan.laget',
  fromWith: { utfall: 'mer' },
  to: 'ny-plan.laget',
}
const prat: TimeLimit = {
  ...base,
  id: 'prat',
  from: 'plan.laget',
  fromUnless: { utfall: ['mer', 'slutt'] },
  restartedBy: 'ny-plan.laget',
  to: 'prat.holdt',
}
const mellom: TimeLimit = { ...base, id: 'mellom', from: 'prat.holdt', to: 'prat.holdt', repeats: true }

/** The made-up limits, in the order of the pathway. */
export const limits: readonly TimeLimit[] = [svar, time, plan, mer, prat, mellom]

export const words: HistoryWords = { end: ['lop.avsluttet'], resume: ['lop.gjenapnet'], careLevel: 'niva' }

export const vocabulary: LimitVocabulary = {
  pathways: ['lop', 'et-annet-lop'],
  events: [...new Set(limits.flatMap(({ from, to }) => [from, to])), 'svar.avslatt'],
}

type Event = Datable['history'][number]

/** An instance in which these things happened: `['brev.mottatt', '2026-11-02']`. */
export const instance = (
  history: readonly (readonly [type: string, at: string, fields?: object])[],
  context: Datable['context'] = {},
): Datable => ({
  pathway: 'lop',
  context,
  history: history.map(([type, at, fields]): Event => ({ type, at, ...fields })),
})
