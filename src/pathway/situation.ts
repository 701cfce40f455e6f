import { careLevels, type CareLevel, type Entry, type Severity } from './limit.js'

/** What deadlines are read from. What is null or left out is not known. */
export interface Datable {
  readonly pathway: string
  readonly context: {
    readonly careLevel?: CareLevel | null
    readonly severity?: Severity | null
    readonly entry?: Entry | null
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
  /** When events of each type happened, by the number of the type. */
  readonly happened: Happened
  readonly today: number
  /** When the pathway ended; null while it goes on. */
  readonly end: number | null
  /** When events told the level of care. */
  readonly toldCareLevel: readonly number[]
}

/** Moments by the number that a table has given the type of the event; nothing where it never happened. */
export type Happened = readonly (readonly number[] | undefined)[]

/** The words of a history that every limit listens to. */
export interface HistoryWords {
  /** Events after which nothing is waited for. */
  readonly end: readonly string[]
  /** Events that take a pathway up again. */
  readonly resume: readonly string[]
  /** The field in which an event tells the level of care from then on. */
  readonly careLevel: string
}

const PLACES = 1_000_000

/** A day and a place in the history, as one number: of the events of one day, the one registered first came first. */
export const momentOf = (day: number, place: number): number => day * PLACES + place
export const dayOfMoment = (moment: number): number => Math.floor(moment / PLACES)
export const placeOfMoment = (moment: number): number => moment - dayOfMoment(moment) * PLACES

/** The latest of the moments of some types; before all of them when there is none. */
function latestOf(happened: Happened, types: readonly number[]): number {
  let latest = -Infinity
  for (const type of types) for (const moment of happened[type] ?? never) if (moment > latest) latest = moment
  return latest
}

/** The first of the moments of some types that is later than another; null when there is none. */
export function firstAfter(happened: Happened, types: readonly number[], start: number): number | null {
  let first = Infinity
  for (const type of types) {
    for (const moment of happened[type] ?? never) if (moment > start && moment < first) first = moment
  }
  return first === Infinity ? null : first
}

const never: readonly number[] = []

/** When it ended; null while it goes on, or goes on again. */
export function endOf(happened: Happened, end: readonly number[], resume: readonly number[]): number | null {
  const ended = latestOf(happened, end)
  return ended === -Infinity || latestOf(happened, resume) > ended ? null : ended
}

/**
 * The level of care at a moment, by the events that tell it in a field: who moves later was not late before. Where none
 * tells it, what the context says holds throughout; where only later ones do, it is not known.
 */
export function careLevelAt(situation: Situation, field: string, moment: number): CareLevel | null {
  const { history, context, toldCareLevel } = situation
  if (toldCareLevel.length === 0) return context.careLevel ?? null
  let latest = -Infinity
  for (const told of toldCareLevel) if (told <= moment && told > latest) latest = told
  const told = latest === -Infinity ? undefined : history[placeOfMoment(latest)]![field]
  return careLevels.find((level) => level === told) ?? null
}
