import type { Locale } from '../guideline/text.js'
import type { LimitSummary } from '../pathway/simulate/limits.js'
import { bar } from './simulate-bars.js'
import { simulateWords as words, unitWords } from './simulate-words.js'
import { table } from './table.js'

/** Nothing to tell. */
const NONE = '–'

/** Each limit, how long what it limits took, and how many were in time. */
export function limitLines(limits: readonly LimitSummary[], locale: Locale): string[] {
  const { phase, limit, median, p90, inTime, late, unknown, unfinished } = words
  const counted = [median, p90, inTime, late, unknown, unfinished].map((text) => text[locale])
  const rows = limits.map((summary, place) => [
    `${place + 1}. ${summary.limit.title[locale]}`,
    numberOf(summary, locale),
    String(summary.n),
    String(summary.median ?? NONE),
    String(summary.p90 ?? NONE),
    shareInTime(summary),
    ...[summary.late, summary.unknown, summary.unfinished].map(String),
  ])
  return table([phase[locale], limit[locale], 'n', ...counted], rows)
}

const numberOf = ({ limit: { number, unit } }: LimitSummary, locale: Locale): string =>
  number === null ? words.notKnown[locale] : `${number} ${unitWords[unit][locale]}`

const shareInTime = ({ inTime, late }: LimitSummary): string =>
  inTime + late === 0 ? NONE : `${Math.round((100 * inTime) / (inTime + late))} %`

/** The same limits by the same numbers, drawn. */
export const barLines = (limits: readonly LimitSummary[], locale: Locale): string[] =>
  limits.map((summary, place) => {
    const why = summary.limit.number === null ? words.noNumber : words.noPhase
    return `${String(place + 1).padStart(2)}. ${bar(summary) ?? `(${why[locale]})`}`
  })
