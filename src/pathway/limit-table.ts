import { deepFreeze } from '../engine/freeze.js'
import type { Deadline, DeadlineReason } from './deadline.js'
import { dayNumber } from './day-number.js'
import type { TimeLimit } from './limit.js'
import type { HistoryWords } from './situation.js'
import { workingDays, type IsHoliday, type IsWorkingDay } from './working-day.js'

/** Limits by pathway, with the calendar they are counted in. Make one and keep it. */
export interface LimitTable {
  readonly limits: readonly TimeLimit[]
  readonly words: HistoryWords
  readonly isWorkingDay: IsWorkingDay
  readonly of: (pathway: string) => readonly ReadyLimit[]
}

/** A limit made ready for counting: what every call would otherwise work out again. */
export interface ReadyLimit {
  readonly limit: TimeLimit
  readonly only: readonly (readonly [string, string])[]
  readonly unless: readonly (readonly [string, readonly string[]])[]
  readonly validFrom: number
  readonly validTo: number
  /** What ends it, where that is more than what ends the pathway. */
  readonly ends: readonly string[] | null
  /** How it stands where no day is counted. */
  readonly uncounted: { readonly [R in Uncounted]: Deadline }
}

const uncounted = ['not-started', 'other-care-level', 'other-severity', 'entry-mode', 'immediate-help'] as const
export type Uncounted = (typeof uncounted)[number] & DeadlineReason

export function limitTable(limits: readonly TimeLimit[], words: HistoryWords, isHoliday: IsHoliday): LimitTable {
  const byPathway = new Map<string, ReadyLimit[]>()
  for (const limit of deepFreeze([...limits])) {
    const ready = readyLimit(limit, words)
    for (const pathway of limit.pathways) byPathway.set(pathway, [...(byPathway.get(pathway) ?? []), ready])
  }
  const isWorkingDay = remember(workingDays(isHoliday))
  return Object.freeze({ limits, words, isWorkingDay, of: (pathway: string) => byPathway.get(pathway) ?? none })
}

const none: readonly ReadyLimit[] = Object.freeze([])

const readyLimit = (limit: TimeLimit, words: HistoryWords): ReadyLimit => ({
  limit,
  only: Object.entries(limit.fromWith ?? {}),
  unless: Object.entries(limit.fromUnless ?? {}),
  validFrom: limit.validFrom === null ? -Infinity : dayNumber(limit.validFrom)!,
  validTo: limit.validTo === null ? Infinity : dayNumber(limit.validTo)!,
  ends: limit.endedBy === undefined ? null : [...words.end, limit.endedBy],
  uncounted: Object.fromEntries(uncounted.map((reason) => [reason, withoutDays(limit, reason)])) as {
    readonly [R in Uncounted]: Deadline
  },
})

const withoutDays = (limit: TimeLimit, reason: Uncounted): Deadline =>
  Object.freeze({
    id: limit.id,
    title: limit.title,
    from: null,
    due: null,
    daysLeft: null,
    state: 'not-applicable',
    reason,
    metOn: null,
    limit,
    legalWeight: limit.legalWeight,
  })

/** Days: more than a lifetime of referrals, and no more memory than that whatever is asked. */
const MOST_REMEMBERED = 20_000

/** A calendar answers the same for the same day, and is asked for the same days again and again. */
function remember(isWorkingDay: IsWorkingDay): IsWorkingDay {
  const known = new Map<number, boolean>()
  return (day) => {
    const answer = known.get(day)
    if (answer !== undefined) return answer
    if (known.size >= MOST_REMEMBERED) known.clear()
    const found = isWorkingDay(day)
    known.set(day, found)
    return found
  }
}
