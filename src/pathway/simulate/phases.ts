import { daysBetween, type Day } from '../day.js'
import type { Deadline } from '../deadline.js'
import type { TimeLimit } from '../limit.js'
import { addWorkingDays, workingDaysBetween, type IsHoliday } from '../working-day.js'
import { waitsFor } from './waiting.js'
import type { Step, Walk, Walkable } from './walk.js'

/** One time that a limit was counted. */
export interface Phase {
  readonly limit: TimeLimit
  /** How long it took, in the unit of the limit; null where what was waited for had not come when the walk ended. */
  readonly took: number | null
  readonly standing: 'in-time' | 'late' | 'unknown'
}

/** Every time that a limit was counted in a walk, as `deadlines` told of it on the day. */
export const phasesOf = ({ steps, last }: Walk, walkable: Walkable): readonly Phase[] => [
  ...steps.flatMap((step) => finishedBy(step, walkable)),
  ...unfinished(walkable.deadlines(last, { now: steps.at(-1)?.at ?? last.history[0]!.at })),
]

function finishedBy({ before, event, at, after }: Step, { deadlines, isHoliday }: Walkable): Phase[] {
  const was = deadlines(before, { now: at })
  return deadlines(after, { now: at }).flatMap((now): Phase[] => {
    const { limit } = now
    if (limit === null || !waitsFor(now, event.type)) return []
    const known = was.find(({ id }) => id === now.id)
    if (known === undefined || known.metOn !== null) return []
    // what repeats is counted anew from this very event: how it stood is what it was until now
    const done = limit.repeats === true ? known : now
    if (done.from === null || (limit.repeats !== true && now.metOn === null)) return []
    return [{ limit, took: length(limit, done.from, at, isHoliday), standing: standingOf(done) }]
  })
}

const unfinished = (deadlines: readonly Deadline[]): Phase[] =>
  deadlines.flatMap((deadline) => {
    const { limit, from, metOn, state } = deadline
    if (limit === null || from === null || metOn !== null || state === 'not-applicable') return []
    return [{ limit, took: null, standing: standingOf(deadline) }]
  })

const standingOf = ({ state }: Deadline): Phase['standing'] =>
  state === 'unknown' ? 'unknown' : state === 'late' || state === 'met-late' ? 'late' : 'in-time'

/** On a day that is no working day, the next one has begun: in time is what took no longer than the limit. */
function length({ unit }: TimeLimit, from: Day, to: Day, isHoliday: IsHoliday): number {
  if (unit === 'kalenderdager') return daysBetween(from, to)
  const whole = workingDaysBetween(from, to, isHoliday)
  return addWorkingDays(from, whole, isHoliday) < to ? whole + 1 : whole
}
