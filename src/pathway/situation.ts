import type { CareLevel, Severity } from './limit.js'
import type { IsWorkingDay } from './working-day.js'

/** What deadlines are read from. What is null or left out is not known. */
export interface Datable {
  readonly pathway: string
  readonly context: {
    readonly careLevel?: CareLevel | null
    readonly severity?: Severity | null
    readonly entry?: 'utredning' | 'behandling' | null
    readonly oyeblikkeligHjelp?: boolean
    readonly agreed?: readonly { readonly what: string; readonly day: string; readonly metOn?: string | null }[]
  }
  readonly history: readonly DatedEvent[]
}

export interface DatedEvent {
  readonly type: string
  readonly at: string
  readonly [field: string]: unknown
}

/** An instance on a day, with its dates read. */
export interface Situation extends Pick<Datable, 'context' | 'history'> {
  /** When the events of the history happened, in its order. */
  readonly moments: readonly number[]
  readonly today: number
  readonly isWorkingDay: IsWorkingDay
}

/** Events after which nothing is waited for, until one of those that take a pathway up again. */
export interface EndingEvents {
  readonly end: readonly string[]
  readonly resume: readonly string[]
}

const PLACES = 1_000_000

/** A day and a place in the history, as one number: of the events of one day, the one registered first came first. */
export const momentOf = (day: number, place: number): number => day * PLACES + place
export const dayOfMoment = (moment: number): number => Math.floor(moment / PLACES)

/** When something that satisfies the condition happened last; null when it never has. */
export function latest({ history, moments }: History, is: (event: DatedEvent) => boolean): number | null {
  let found = -Infinity
  for (let place = 0; place < history.length; place++) {
    const moment = moments[place]!
    if (moment > found && is(history[place]!)) found = moment
  }
  return found === -Infinity ? null : found
}

/** The day something first happened after a moment; null when it has not. */
export function firstDayAfter({ history, moments }: History, start: number, type: string): number | null {
  let found = Infinity
  for (let place = 0; place < history.length; place++) {
    const moment = moments[place]!
    if (moment > start && moment < found && history[place]!.type === type) found = moment
  }
  return found === Infinity ? null : dayOfMoment(found)
}

/** When it ended; null while it goes on, or goes on again. */
export function endOf(history: History, { end, resume }: EndingEvents): number | null {
  const ended = latest(history, ({ type }) => end.includes(type))
  if (ended === null) return null
  const resumed = latest(history, ({ type }) => resume.includes(type))
  return resumed !== null && resumed > ended ? null : ended
}

type History = Pick<Situation, 'history' | 'moments'>
