import type { Deadline, DeadlineReason } from './deadline.js'
import { dayOfNumber } from './day-number.js'
import type { CareLevel, TimeLimit } from './limit.js'
import type { LimitTable, ReadyLimit, Uncounted } from './limit-table.js'
import { careLevelAt, dayOfMoment, endOf, firstAfter, placeOfMoment, type Situation } from './situation.js'
import { workingDayAfter, type IsWorkingDay } from './working-day.js'

/** How a limit stands. */
export function limitDeadline(ready: ReadyLimit, situation: Situation, table: LimitTable): Deadline {
  const { limit } = ready
  const { context, happened } = situation
  const exempt = exemption(limit, context)
  if (exempt !== null) return ready.uncounted[exempt]
  const start = startOf(ready, situation)
  const met =
    start === null ? null : (firstAfter(happened, ready.to, start) ?? firstAfter(happened, ready.alsoMetBy, start))
  // What is done is judged by the level of care of that day, what is not by the level of today.
  const careLevel = met === null ? (context.careLevel ?? null) : careLevelAt(situation, table.careLevelField, met)
  if (isForAnotherLevel(limit, careLevel)) return ready.uncounted['other-care-level']
  if (start === null) return withoutStart(ready, situation)

  const from = dayOfMoment(start)
  if (from < ready.validFrom || from >= ready.validTo) return deadline(limit, 'not-applicable', 'not-in-force', from)
  const due = dueDay(limit, from, table.isWorkingDay)
  const metOn = met === null ? null : dayOfMoment(met)
  const end = ready.ends === null ? situation.end : endOf(happened, ready.ends, table.resume)
  const hasEnded = met === null && end !== null && end > start
  // Nothing more is waited for: what was late on the last day stays as late as it was.
  const today = hasEnded ? dayOfMoment(end) : situation.today
  const unsure = uncertainty(limit, careLevel, context)
  if (due === null || unsure !== null) return deadline(limit, 'unknown', unsure, from, due, metOn, today)
  if (hasEnded && today <= due) return deadline(limit, 'not-applicable', 'ended', from, due)
  return deadline(limit, stateOf(due, metOn, today), null, from, due, metOn, today)
}

/** What makes it a limit that does not concern this person. What is not known exempts nobody. */
function exemption(limit: TimeLimit, { severity, entry, oyeblikkeligHjelp }: Situation['context']): Uncounted | null {
  if (limit.exemptsImmediateHelp === true && oyeblikkeligHjelp === true) return 'immediate-help'
  if (limit.entry !== undefined && limit.entry !== (entry ?? 'utredning')) return 'entry-mode'
  if (severity && limit.severity !== undefined && limit.severity !== severity) return 'other-severity'
  return null
}

/** It has not begun; or the person is on a way where the event that it is counted from does not come. */
function withoutStart(ready: ReadyLimit, { context, happened, end }: Situation): Deadline {
  const { limit, begun, to, uncounted } = ready
  const [first] = (begun === null ? undefined : happened[begun]) ?? never
  if (first === undefined || context.entry !== limit.notCountedFor!.entry) return uncounted['not-started']
  const met = firstAfter(happened, to, first)
  if (met === null && end !== null && end > first) return deadline(limit, 'not-applicable', 'ended', null)
  const reason = limit.number === null ? 'number-not-known' : 'start-not-known'
  return deadline(limit, 'unknown', reason, null, null, met === null ? null : dayOfMoment(met))
}

const isForAnotherLevel = (limit: TimeLimit, careLevel: CareLevel | null): boolean =>
  careLevel !== null && (limit.notFor === careLevel || (limit.careLevel !== 'any' && limit.careLevel !== careLevel))

function uncertainty(
  limit: TimeLimit,
  careLevel: CareLevel | null,
  { severity }: Situation['context'],
): DeadlineReason | null {
  if (limit.number === null) return 'number-not-known'
  if (limit.careLevel !== 'any' && careLevel === null) return 'care-level-not-known'
  if (limit.severity !== undefined && !severity) return 'severity-not-known'
  return null
}

/** When what it is counted from happened last; null when it has not. */
function startOf(ready: ReadyLimit, { happened, history }: Situation): number | null {
  const { from, starts, only, unless } = ready
  let latest = -Infinity
  for (const type of starts) {
    for (const moment of happened[type] ?? never) {
      if (moment <= latest) continue
      const event = history[placeOfMoment(moment)]!
      const says = type !== from || only.every(([field, value]) => event[field] === value)
      if (says && !unless.some(([field, values]) => values.includes(event[field] as string))) latest = moment
    }
  }
  return latest === -Infinity ? null : latest
}

const never: readonly number[] = []

const dueDay = ({ number, unit }: TimeLimit, from: number, isWorkingDay: IsWorkingDay): number | null =>
  number === null ? null : unit === 'virkedager' ? workingDayAfter(from, number, isWorkingDay) : from + number

/** Where something that is due on a day stands today. The day it is due is in time. */
export const stateOf = (due: number, met: number | null, today: number): 'met' | 'met-late' | 'open' | 'late' =>
  met === null ? (today <= due ? 'open' : 'late') : met <= due ? 'met' : 'met-late'

const deadline = (
  limit: TimeLimit,
  state: Deadline['state'],
  reason: DeadlineReason | null,
  from: number | null,
  due: number | null = null,
  met: number | null = null,
  today: number | null = null,
): Deadline =>
  Object.freeze({
    id: limit.id,
    title: limit.title,
    from: dayOrNull(from),
    due: dayOrNull(due),
    daysLeft: due === null || today === null || met !== null ? null : due - today,
    state,
    reason,
    metOn: dayOrNull(met),
    limit,
    legalWeight: limit.legalWeight,
  })

export const dayOrNull = (number: number | null): string | null => (number === null ? null : dayOfNumber(number))
