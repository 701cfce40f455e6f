import { addHours } from 'date-fns/addHours'
import { differenceInHours } from 'date-fns/differenceInHours'
import { isDay } from '../guideline/source.js'
import { dayOfNumber } from './day-number.js'
import { osloDayNumber } from './oslo.js'

/** A calendar day in Norway, `2026-06-01`. Never a timestamp: it has no time of day and no offset. */
export type Day = string

/** The calendar day in Norway of a day or of a time with an offset; null for everything else. */
export function dayOf(at: unknown): Day | null {
  const number = osloDayNumber(at)
  return number === null ? null : dayOfNumber(number)
}

/** @throws RangeError for what is not a day, a part of a day, and what is outside the years 0000 to 9999 */
export function addDays(day: Day, days: number): Day {
  if (!Number.isInteger(days)) throw new RangeError('days are counted in whole numbers')
  const moved = addHours(noon(day), 24 * days).toISOString()
  // a year of five digits takes more than ten places, and is no day in the first ten
  return known(moved.slice(0, 10))
}

/** How many days it is from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => differenceInHours(noon(to), noon(from)) / 24

/** Below 0 when the first is earlier, above 0 when it is later. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * A day is taken at noon UTC and moved by 24 hours: `addDays` of date-fns counts in the time zone of the process, where
 * a day can have 23 hours or be left out altogether, as 30 December 2011 was on Samoa.
 */
const noon = (day: Day): Date => new Date(`${known(day)}T12:00:00Z`)

function known(day: string): Day {
  if (!isDay(day)) throw new RangeError('a day is written YYYY-MM-DD')
  return day
}
