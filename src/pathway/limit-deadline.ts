import type { Deadline, DeadlineReason } from './deadline.js'
import { dayOfNumber } from './day-number.js'
import type { TimeLimit } from './limit.js'
import type { ReadyLimit, Uncounted } from './limit-table.js'
import { dayOfMoment, endOf, firstDayAfter, latest, type Datable, type Situation } from './situation.js'
import { workingDayAfter, type IsWorkingDay } from './working-day.js'

type Context = Datable['context']

/** How a limit stands. `pathwayEnd` is when the pathway ended; null while it goes on. */
export function limitDeadline(ready: ReadyLimit, situation: Situation, pathwayEnd: number | null): Deadline {
  const { limit } = ready
  const exempt = exemption(limit, situation.context)
  if (exempt !== null) return ready.uncounted[exempt]
  const start = startOf(ready, situation)
  if (start === null) return ready.uncounted['not-started']
  const from = dayOfMoment(start)
  if (from < ready.validFrom || from >= ready.validTo) return deadline(limit, 'not-applicable', 'not-in-force', from)

  const met = firstDayAfter(situation, start, limit.to)
  const end = ready.endings === null ? pathwayEnd : endOf(situation, ready.endings)
  const hasEnded = met === null && end !== null && end > start
  // Nothing more is waited for: what was late on the last day stays as late as it was.
  const today = hasEnded ? dayOfMoment(end) : situation.today
  const due = dueDay(limit, from, situation.isWorkingDay)
  const uncertain = uncertainty(limit, situation.context)
  if (due === null || uncertain !== null) return deadline(limit, 'unknown', uncertain, from, due, met, today)
  if (hasEnded && today <= due) return deadline(limit, 'not-applicable', 'ended', from, due)
  return deadline(limit, stateOf(due, met, today), null, from, due, met, today)
}

/** What makes it a limit that does not concern this person. What is not known exempts nobody. */
function exemption(limit: TimeLimit, { careLevel, severity, entry, oyeblikkeligHjelp }: Context): Uncounted | null {
  if (limit.exemptsImmediateHelp === true && oyeblikkeligHjelp === true) return 'immediate-help'
  if (limit.entry !== undefined && entry === 'behandling') return 'entry-mode'
  if (careLevel && limit.careLevel !== 'any' && limit.careLevel !== careLevel) return 'other-care-level'
  if (careLevel && limit.notFor === careLevel) return 'other-care-level'
  if (severity && limit.severity !== undefined && limit.severity !== severity) return 'other-severity'
  return null
}

function uncertainty(limit: TimeLimit, { careLevel, severity }: Context): DeadlineReason | null {
  if (limit.number === null) return 'number-not-known'
  if (limit.careLevel !== 'any' && !careLevel) return 'care-level-not-known'
  if (limit.severity !== undefined && !severity) return 'severity-not-known'
  return null
}

/** When what it is counted from happened last; null when it has not. */
const startOf = ({ limit, fields }: ReadyLimit, situation: Situation): number | null =>
  latest(
    situation,
    (event) =>
      (event.type === limit.from && fields.every(([field, value]) => event[field] === value)) ||
      event.type === limit.restartedBy,
  )

const dueDay = ({ number, unit }: TimeLimit, from: number, isWorkingDay: IsWorkingDay): number | null =>
  number === null ? null : unit === 'virkedager' ? workingDayAfter(from, number, isWorkingDay) : from + number

/** Where something that is due on a day stands today. The day it is due is in time. */
export const stateOf = (due: number, met: number | null, today: number): 'met' | 'met-late' | 'open' | 'late' =>
  met === null ? (today <= due ? 'open' : 'late') : met <= due ? 'met' : 'met-late'

const deadline = (
  limit: TimeLimit,
  state: Deadline['state'],
  reason: DeadlineReason | null,
  from: number | null = null,
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
