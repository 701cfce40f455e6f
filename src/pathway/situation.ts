import { careLevels, type CareLevel, type Severity } from './limit.js'
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
  /** When the pathway ended; null while it goes on. */
  readonly end: number | null
  readonly words: HistoryWords
  /** Does any event tell the level of care? */
  readonly tellsCareLevel: boolean
  readonly isWorkingDay: IsWorkingDay
}

/** The words of a history that every limit listens to. */
export interface HistoryWords {
  /** Events after which nothing is waited for. */
  readonly end: readonly string[]
  /** Events that take a pathway up again. */
  readonly resume: readonly string[]
  /** The field in which an event tells the level of care from then on. */
  readonly careLevel: string
}

type History = Pick<Situation, 'history' | 'moments'>

const PLACES = 1_000_000

/** A day and a place in the history, as one number: of the events of one day, the one registered first came first. */
export const momentOf = (day: number, place: number): number => day * PLACES + place
export const dayOfMoment = (moment: number): number => Math.floor(moment / PLACES)
const placeOfMoment = (moment: number): number => moment - dayOfMoment(moment) * PLACES

/** When something that satisfies the condition happened last, at a moment or before; null when it never has. */
export function latest(
  { history, moments }: History,
  is: (event: DatedEvent) => boolean,
  until = Infinity,
): number | null {
  let found = -Infinity
  for (let place = 0; place < history.length; place++) {
    const moment = moments[place]!
    if (moment > found && moment <= until && is(history[place]!)) found = moment
  }
  return found === -Infinity ? null : found
}

/** When something first happened after a moment; null when it has not. */
export function firstAfter({ history, moments }: History, start: number, types: readonly string[]): number | null {
  let found = Infinity
  for (let place = 0; place < history.length; place++) {
    const moment = moments[place]!
    if (moment > start && moment < found && types.includes(history[place]!.type)) found = moment
  }
  return found === Infinity ? null : found
}

/** When it ended; null while it goes on, or goes on again. */
export function endOf(history: History, end: readonly string[], resume: readonly string[]): number | null {
  const ended = latest(history, ({ type }) => end.includes(type))
  if (ended === null) return null
  const resumed = latest(history, ({ type }) => resume.includes(type))
  return resumed !== null && resumed > ended ? null : ended
}

/**
 * The level of care at a moment, by the events that tell it: who moves later was not late before. Where none tells it,
 * what the context says holds throughout; where only later ones do, it is not known.
 */
export function careLevelAt(situation: Situation, moment: number): CareLevel | null {
  const { history, context, words, tellsCareLevel } = situation
  if (!tellsCareLevel) return context.careLevel ?? null
  const isTold = (event: DatedEvent) => careLevels.includes(event[words.careLevel] as CareLevel)
  const then = latest(situation, isTold, moment)
  return then === null ? null : (history[placeOfMoment(then)]![words.careLevel] as CareLevel)
}
