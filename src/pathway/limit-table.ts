import { deepFreeze } from '../engine/freeze.js'
import type { Deadline, DeadlineReason } from './deadline.js'
import { dayNumber } from './day-number.js'
import type { TimeLimit } from './limit.js'
import type { HistoryWords } from './situation.js'
import { workingDays, type IsHoliday, type IsWorkingDay } from './working-day.js'

/** Limits by pathway, with the calendar they are counted in. Make one and keep it. */
export interface LimitTable {
  readonly limits: readonly TimeLimit[]
  readonly of: (pathway: string) => readonly ReadyLimit[]
  /** The number of a type of event; undefined when no limit listens to it. */
  readonly typeOf: (type: string) => number | undefined
  readonly end: readonly number[]
  readonly resume: readonly number[]
  readonly careLevelField: string
  readonly isWorkingDay: IsWorkingDay
}

/** A limit made ready for counting: what every call would otherwise work out again. */
export interface ReadyLimit {
  readonly limit: TimeLimit
  readonly from: number
  /** What it is counted from, and what restarts it. */
  readonly starts: readonly number[]
  readonly to: readonly number[]
  readonly alsoMetBy: readonly number[]
  /** What ends it, where that is more than what ends the pathway. */
  readonly ends: readonly number[] | null
  /** What shows that somebody for whom it is not known what to count from is under way. */
  readonly begun: readonly number[]
  readonly only: readonly (readonly [field: string, value: string])[]
  readonly unless: readonly (readonly [field: string, values: readonly string[]])[]
  readonly validFrom: number
  readonly validTo: number
  /** How it stands where no day is counted. */
  readonly uncounted: { readonly [R in Uncounted]: Deadline }
}

const uncounted = ['not-started', 'other-care-level', 'other-severity', 'entry-mode', 'immediate-help'] as const
export type Uncounted = (typeof uncounted)[number] & DeadlineReason

export function limitTable(limits: readonly TimeLimit[], words: HistoryWords, isHoliday: IsHoliday): LimitTable {
  const numbers = new Map<string, number>()
  const number = (type: string): number => {
    const known = numbers.get(type) ?? numbers.size
    numbers.set(type, known)
    return known
  }
  const end = words.end.map(number)
  const byPathway = new Map<string, ReadyLimit[]>()
  for (const limit of deepFreeze([...limits])) {
    const ready = readyLimit(limit, number, end)
    for (const pathway of limit.pathways) byPathway.set(pathway, [...(byPathway.get(pathway) ?? []), ready])
  }
  return Object.freeze({
    limits,
    of: (pathway: string) => byPathway.get(pathway) ?? none,
    resume: words.resume.map(number),
    end,
    typeOf: (type: string) => numbers.get(type),
    careLevelField: words.careLevel,
    isWorkingDay: remember(workingDays(isHoliday)),
  })
}

const none: readonly ReadyLimit[] = Object.freeze([])

const readyLimit = (limit: TimeLimit, number: (type: string) => number, end: readonly number[]): ReadyLimit => ({
  limit,
  from: number(limit.from),
  starts: [limit.from, ...(limit.restartedBy === undefined ? [] : [limit.restartedBy])].map(number),
  to: [number(limit.to)],
  alsoMetBy: (limit.alsoMetBy ?? []).map(number),
  ends: limit.endedBy === undefined ? null : [...end, number(limit.endedBy)],
  begun: limit.notCountedFor === undefined ? [] : [number(limit.notCountedFor.begun)],
  only: Object.entries(limit.fromWith ?? {}),
  unless: Object.entries(limit.fromUnless ?? {}),
  validFrom: limit.validFrom === null ? -Infinity : dayNumber(limit.validFrom)!,
  validTo: limit.validTo === null ? Infinity : dayNumber(limit.validTo)!,
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
