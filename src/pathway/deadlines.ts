import { ForlopError } from '../forlop-error.js'
import type { Text } from '../guideline/text.js'
import type { AgreedDate } from './context.js'
import type { Day } from './day.js'
import { dayOfNumber } from './day-number.js'
import type { CareLevel, Severity, TimeLimit } from './limit.js'
import type { EndingEvents, LimitTable, ReadyLimit } from './limit-table.js'
import { osloDayNumber } from './oslo.js'
import { workingDayAfter, type IsHoliday } from './working-day.js'

/** What deadlines are read from. What is null or left out is not known. */
export interface Datable {
  readonly pathway: string
  readonly context: {
    readonly careLevel?: CareLevel | null
    readonly severity?: Severity | null
    readonly entry?: 'utredning' | 'behandling' | null
    readonly oyeblikkeligHjelp?: boolean
    readonly agreed?: readonly AgreedDate[]
  }
  readonly history: readonly { readonly type: string; readonly at: string; readonly [field: string]: unknown }[]
}

export interface DeadlineOptions {
  /** The day it is, or a time with its offset. */
  readonly now: string
  readonly table: LimitTable
  readonly isHoliday: IsHoliday
}

/**
 * Why nothing is counted. Not applicable: the event it is counted from has not happened; it holds for another level of
 * care, another severity, assessment, or others than those who came for immediate help; the pathway has ended; or the
 * limit was not in force. Unknown: nobody has found the number, or what it depends on has not been said.
 */
export type DeadlineReason =
  | 'not-started'
  | 'other-care-level'
  | 'other-severity'
  | 'entry-mode'
  | 'immediate-help'
  | 'ended'
  | 'not-in-force'
  | 'number-not-known'
  | 'care-level-not-known'
  | 'severity-not-known'

export interface Deadline {
  /** The id of the limit, or `avtalt/` and what was agreed. */
  readonly id: string
  readonly title: Text
  /** The day it is counted from. */
  readonly from: Day | null
  /** The last day that is in time. With `unknown`, the day it would be if the limit is the right one. */
  readonly due: Day | null
  /** Calendar days until it is due, whatever the unit of the limit; negative when it is late. */
  readonly daysLeft: number | null
  readonly state: 'met' | 'open' | 'late' | 'met-late' | 'unknown' | 'not-applicable'
  readonly reason: DeadlineReason | null
  readonly metOn: Day | null
  /** Null for an agreed date. */
  readonly limit: TimeLimit | null
  readonly legalWeight: 'law' | 'advisory' | 'agreed'
}

/**
 * Every limit of the pathway and every agreed date, and how it stands on a day. A pure function: the day it is, is said.
 *
 * @throws ForlopError `invalid-options` when `now`, or the time of an event or an agreed date, is no day
 */
export function deadlines(instance: Datable, { now, table, isHoliday }: DeadlineOptions): readonly Deadline[] {
  const { context, history, pathway } = instance
  const moments = history.map(({ at }, index) => moment(numberOf(at, 'history', index, 'at'), index))
  const situation: Situation = {
    context,
    history,
    moments,
    today: numberOf(now, 'now'),
    end: endOf(history, moments, table.endings),
    isHoliday,
  }
  const all = table.of(pathway).map((ready) => limitDeadline(ready, situation))
  context.agreed?.forEach((date, index) => all.push(agreedDeadline(date, index, situation)))
  return Object.freeze(all)
}

interface Situation extends Pick<Datable, 'context' | 'history'> {
  readonly moments: readonly number[]
  readonly today: number
  /** When the pathway ended; null while it goes on. */
  readonly end: number | null
  readonly isHoliday: IsHoliday
}

/** A day and a place in the history, as one number: of two events of a day, the one registered first comes first. */
const moment = (day: number, index: number): number => day * PLACES + index
const dayOfMoment = (time: number): number => Math.floor(time / PLACES)
const PLACES = 1_000_000

function limitDeadline(ready: ReadyLimit, situation: Situation): Deadline {
  const { limit } = ready
  const { context, today, end } = situation
  const exempt = exemption(limit, context)
  if (exempt !== null) return notApplicable(limit, exempt, null)
  const start = latestStart(ready, situation)
  if (start === null) return notApplicable(limit, 'not-started', null)
  const from = dayOfMoment(start)
  if (from < ready.validFrom || from >= ready.validTo) return notApplicable(limit, 'not-in-force', from)

  const met = firstAfter(start, limit.to, situation)
  const due = dueDay(limit, from, situation.isHoliday)
  const unknown = uncertainty(limit, context)
  // When a pathway has ended, its last day is the day that counts: nothing more is waited for.
  const hasEnded = end !== null && end > start
  const counted = hasEnded ? dayOfMoment(end) : today
  if (unknown === null && met === null && hasEnded && due! >= counted) {
    return result(limit, { from, due, metOn: null, state: 'not-applicable', reason: 'ended', counted: null })
  }
  const state = unknown === null ? stateOf(due!, met, counted) : 'unknown'
  return result(limit, { from, due, metOn: met, state, reason: unknown, counted: met === null ? counted : null })
}

/** What makes a limit one that does not concern this person. What is not known exempts nobody. */
function exemption(limit: TimeLimit, context: Datable['context']): DeadlineReason | null {
  const { careLevel, severity, entry, oyeblikkeligHjelp } = context
  if (limit.exemptsImmediateHelp === true && oyeblikkeligHjelp === true) return 'immediate-help'
  if (limit.entry !== undefined && entry === 'behandling') return 'entry-mode'
  if (careLevel && limit.careLevel !== 'any' && limit.careLevel !== careLevel) return 'other-care-level'
  if (careLevel && limit.notFor === careLevel) return 'other-care-level'
  if (severity && limit.severity !== undefined && limit.severity !== severity) return 'other-severity'
  return null
}

function uncertainty(limit: TimeLimit, { careLevel, severity }: Datable['context']): DeadlineReason | null {
  if (limit.number === null) return 'number-not-known'
  if (limit.careLevel !== 'any' && !careLevel) return 'care-level-not-known'
  if (limit.severity !== undefined && !severity) return 'severity-not-known'
  return null
}

const dueDay = ({ number, unit }: TimeLimit, from: number, isHoliday: IsHoliday): number | null =>
  number === null ? null : unit === 'virkedager' ? workingDayAfter(from, number, isHoliday) : from + number

const stateOf = (due: number, met: number | null, today: number): Deadline['state'] =>
  met !== null ? (met <= due ? 'met' : 'met-late') : today <= due ? 'open' : 'late'

/** When what the limit is counted from happened last; null when it has not. */
function latestStart({ limit, fields }: ReadyLimit, { history, moments }: Situation): number | null {
  let latest = -Infinity
  for (let index = 0; index < history.length; index++) {
    const event = history[index]!
    const starts = event.type === limit.from ? fields.every(([field, value]) => event[field] === value) : event.type === limit.restartedBy
    if (starts && moments[index]! > latest) latest = moments[index]!
  }
  return latest === -Infinity ? null : latest
}

/** The day something first happened after a moment; null when it has not. */
function firstAfter(start: number, type: string, { history, moments }: Situation): number | null {
  let first = Infinity
  for (let index = 0; index < history.length; index++) {
    const time = moments[index]!
    if (history[index]!.type === type && time > start && time < first) first = time
  }
  return first === Infinity ? null : dayOfMoment(first)
}

function endOf(history: Datable['history'], moments: readonly number[], { end, resume }: EndingEvents): number | null {
  let ended = -Infinity
  let resumed = -Infinity
  for (let index = 0; index < history.length; index++) {
    const { type } = history[index]!
    const time = moments[index]!
    if (time > ended && end.includes(type)) ended = time
    else if (time > resumed && resume.includes(type)) resumed = time
  }
  return ended > resumed ? ended : null
}
