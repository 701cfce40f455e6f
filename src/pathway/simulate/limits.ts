import type { TimeLimit } from '../limit.js'
import type { Phase } from './phases.js'
import { spreadOf, type Spread } from './spread.js'

/** How one limit was kept, over all walks. */
export interface LimitSummary extends Spread {
  readonly limit: TimeLimit
  /** Of those that were finished. */
  readonly inTime: number
  readonly late: number
  /** Finished, but nobody can say whether in time: the number, or what it depends on, is not known. */
  readonly unknown: number
  /** Counted, and not finished when the walk ended. */
  readonly unfinished: number
}

/** In the order of the limits; those that were never counted too. */
export const limitSummaries = (limits: readonly TimeLimit[], phases: readonly Phase[]): readonly LimitSummary[] =>
  limits.map((limit) => {
    const own = phases.filter((phase) => phase.limit.id === limit.id)
    const finished = own.filter(({ took }) => took !== null)
    const count = (standing: Phase['standing']): number =>
      finished.filter((phase) => phase.standing === standing).length
    return {
      limit,
      ...spreadOf(finished.map(({ took }) => took!)),
      inTime: count('in-time'),
      late: count('late'),
      unknown: count('unknown'),
      unfinished: own.length - finished.length,
    }
  })
