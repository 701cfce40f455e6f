import type { Deadline, DeadlineReason } from './deadline.js'
import { dayOfNumber } from './day-number.js'
import type { CareLevel, TimeLimit } from './limit.js'
import type { LimitTable, ReadyLimit, Uncounted } from './limit-table.js'
import { careLevelAt, dayOfMoment, endOf, firstAfter, placeOfMoment, type Situation } from './situation.js'
import { workingDayAfter } from './working-day.js'

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
  const metOn = met === null ? null : dayOfMoment(met)
  const { number, unit } = limit
  if (number === null) return deadline(limit, 'unknown', 'number-not-known', from, null, metOn)
  const due = unit === 'virkedager' ? workingDayAfter(from, number, table.isWorkingDay) : from + number
  const end = ready.ends === null ? situation.end : endOf(happened, ready.ends, table.resume)
  const endedOn = lastDay(start, met, end)
  // Nothing more is waited for: what was late on the last day stays as late as it was.
  const today = endedOn ?? situation.today
  const daysLeft = met === null ? due - today : null
  const unsure = uncertainty(limit, careLevel, context)
  if (unsure !== null) return deadline(limit, 'unknown', unsure, from, due, metOn, daysLeft)
  if (endedOn !== null && endedOn <= due) return deadline(limit, 'not-applicable', 'ended', from, due)
  return deadline(limit, stateOf(due, metOn, today), null, from, due, metOn, daysLeft)
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
  const first = firstAfter(happened, begun, -Infinity)
  if (first === null || context.entry !== limit.notCountedFor!.entry) return uncounted['not-started']
  const met = firstAfter(happened, to, first)
  if (lastDay(first, met, end) !== null) return deadline(limit, 'not-applicable', 'ended', null)
  const reason = limit.number === null ? 'number-not-known' : 'start-not-known'
  return deadline(limit, 'unknown', reason, null, null, met === null ? null : dayOfMoment(met))
}

/** The day on which it ended without being met, once it had begun; null when it did not. */
const lastDay = (start: number, met: number | null, end: number | null): number | null =>
  met === null && end !== null && end > start ? dayOfMoment(end) : null

const isForAnotherLevel = (limit: TimeLimit, careLevel: CareLevel | null): boolean =>
  careLevel !== null && (limit.notFor === careLevel || (limit.careLevel !== 'any' && limit.careLevel !== careLevel))

function uncertainty(
  limit: TimeLimit,
  careLevel: CareLevel | null,
  { severity }: Situation['context'],
): DeadlineReason | null {
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
      const event = history[placeOfMoment(moment)]!
      const says = type !== from || only.every(([field, value]) => event[field] === value)
      if (says && !unless.some(([field, values]) => values.includes(event[field] as string)))
        latest = Math.max(latest, moment)
    }
  }
  return latest === -Infinity ? null : latest
}

const never: readonly number[] = []

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
  daysLeft: number | null = null,
): Deadline =>
  Object.freeze({
    id: limit.id,
    title: limit.title,
    from: dayOrNull(from),
    due: dayOrNull(due),
    daysLeft,
    state,
    reason,
    metOn: dayOrNull(met),
    limit,
    legalWeight: limit.legalWeight,
  })

export const dayOrNull = (number: number | null): string | null => (number === null ? null : dayOfNumber(number))
