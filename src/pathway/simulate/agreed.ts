import type { AgreedDate } from '../context.js'
import { compareDays, type Day } from '../day.js'
import type { PathwayInstance } from '../instance.js'
import type { Walk } from './walk.js'

/** What became of the dates that were agreed. */
export interface AgreedSummary {
  readonly agreed: number
  /** Held, or moved to another day, by the day itself. */
  readonly inTime: number
  readonly late: number
  /** Still agreed when the walk ended. */
  readonly open: number
}

const noDates: AgreedSummary = { agreed: 0, inTime: 0, late: 0, open: 0 }

export const agreedSummary = (walks: readonly AgreedSummary[]): AgreedSummary =>
  walks.reduce(
    (sum, one) => ({
      agreed: sum.agreed + one.agreed,
      inTime: sum.inTime + one.inTime,
      late: sum.late + one.late,
      open: sum.open + one.open,
    }),
    noDates,
  )

/** A date is waited for until it is met or moved. */
export function agreedIn({ first, steps, last }: Walk): AgreedSummary {
  const settled = steps.flatMap(({ before, after, at }) =>
    waitedFor(before).flatMap((date) => (waitedFor(after).some(same(date)) ? [] : [{ day: date.day, at }])),
  )
  const inTime = settled.filter(({ day, at }) => isBy(at, day)).length
  const open = waitedFor(last).length
  const made = steps.flatMap(({ before, after }) =>
    waitedFor(after).filter((date) => !waitedFor(before).some(same(date))),
  )
  return { agreed: waitedFor(first).length + made.length, inTime, late: settled.length - inTime, open }
}

const waitedFor = ({ context }: PathwayInstance): readonly AgreedDate[] =>
  context.agreed.filter(({ metOn }) => metOn === undefined)

const same =
  (one: AgreedDate) =>
  (other: AgreedDate): boolean =>
    one.what === other.what && one.day === other.day

const isBy = (at: Day, day: Day): boolean => compareDays(at, day) <= 0
