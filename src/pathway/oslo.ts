import { civil, civilOf, digits, leadingDay, isInCalendar, weekday } from './day-number.js'

const time = /^.{10}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/**
 * The number of the calendar day in Europe/Oslo that a text tells of. A day stands for itself. A time must have its
 * offset; without one, nobody knows which day it was, and the answer is null. Seconds never move a day.
 */
export function osloDayNumber(at: unknown): number | null {
  if (typeof at !== 'string') return null
  const day = leadingDay(at)
  if (day === null || at.length === 10) return day
  if (!time.test(at)) return null
  const utc = (day * 24 + digits(at, 11, 13)) * 60 + digits(at, 14, 16) - offset(at)
  const utcDay = Math.floor(utc / A_DAY)
  const minute = utc - utcDay * A_DAY
  const isNextDay = minute >= WINTER_MIDNIGHT || (minute >= SUMMER_MIDNIGHT && isSummerTime(utcDay))
  const local = isNextDay ? utcDay + 1 : utcDay
  return isInCalendar(local) ? local : null
}

const A_DAY = 24 * 60

/** The minutes of a day in UTC at which a new day begins in Norway. */
const SUMMER_MIDNIGHT = 22 * 60
const WINTER_MIDNIGHT = 23 * 60

/** Minutes ahead of UTC, as the end of the text says. */
function offset(at: string): number {
  if (at.endsWith('Z')) return 0
  const minutes = digits(at, at.length - 5, at.length - 3) * 60 + digits(at, at.length - 2, at.length)
  return at[at.length - 6] === '-' ? -minutes : minutes
}

/**
 * Is it summer time in the evening of a day? The rule of the European Union since 1996, which Norway follows: it begins
 * on the last Sunday of March and ends on the last Sunday of October, early in the morning both.
 */
function isSummerTime(day: number): boolean {
  const { year } = civilOf(day)
  return day >= lastSunday(year, 3) && day < lastSunday(year, 10)
}

/** Of a month with 31 days, which March and October are. */
function lastSunday(year: number, month: 3 | 10): number {
  const last = civil(year, month, 31)
  return last - weekday(last)
}
