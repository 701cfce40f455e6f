import type { Text } from '../guideline/text.js'
import type { Day } from './day.js'
import type { TimeLimit } from './limit.js'

/**
 * Why nothing is counted. Not applicable: the event it is counted from has not happened; it holds for another level of
 * care, another severity, assessment, or others than those who came for immediate help; what was waited for will not
 * come; or the limit was not in force. Unknown: nobody has found the number, or what it is counted from for this
 * person, or what it depends on has not been said.
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
  | 'start-not-known'

/** One limit of a pathway or one agreed date, and how it stands on a day. */
export interface Deadline {
  /** The id of the limit, or `avtalt/` and what was agreed. */
  readonly id: string
  readonly title: Text
  /** The day it is counted from. */
  readonly from: Day | null
  /** The last day that is in time. With `unknown`: the day it would be, were this limit the right one. */
  readonly due: Day | null
  /** Calendar days until it is due, whatever the unit of the limit; negative when it is late; null when it is met. */
  readonly daysLeft: number | null
  readonly state: 'met' | 'open' | 'late' | 'met-late' | 'unknown' | 'not-applicable'
  readonly reason: DeadlineReason | null
  readonly metOn: Day | null
  /** Null for an agreed date. */
  readonly limit: TimeLimit | null
  readonly legalWeight: 'law' | 'advisory' | 'agreed'
}
