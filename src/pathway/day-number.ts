/**
 * Days as whole numbers since 1 January 1970: what is counted hundreds of thousands of times a second makes no dates.
 * The proleptic Gregorian calendar, from year 0000 to 9999; a year is taken to begin on 1 March, so that the leap day
 * is its last.
 */
export const dayNumber = (day: string): number | null => (day.length === 10 ? leadingDay(day) : null)

/** The number of the day that a text begins with; null when it does not begin with one. */
export function leadingDay(text: string): number | null {
  if (text[4] !== '-' || text[7] !== '-') return null
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const date = digits(text, 8, 10)
  // what is no number is neither above nor below, and a month that there is not has no days
  const isOne = year >= 0 && date >= 1 && date <= lengthOfMonth(year, month)
  return isOne ? civil(year, month, date) : null
}

/** The number that stands between two places of a text; NaN when something else stands there. */
export function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let place = from; place < to; place++) {
    const digit = text.charCodeAt(place) - 48
    if (!(digit >= 0 && digit <= 9)) return NaN
    number = number * 10 + digit
  }
  return number
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)

const DAYS_TO_1970 = 719_468
const DAYS_IN_400_YEARS = 146_097
const leapDaysBefore = (years: number): number =>
  Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)

/** The number of a day that is known to be one. */
export function civil(year: number, month: number, date: number): number {
  const marchYear = month > 2 ? year : year - 1
  const monthsSinceMarch = (month + 9) % 12
  const beforeMonth = Math.floor((153 * monthsSinceMarch + 2) / 5)
  return 365 * marchYear + leapDaysBefore(marchYear) + beforeMonth + date - 1 - DAYS_TO_1970
}

interface Civil {
  readonly year: number
  readonly month: number
  readonly date: number
}

export function civilOf(number: number): Civil {
  const sinceMarch0000 = number + DAYS_TO_1970
  const cycle = Math.floor(sinceMarch0000 / DAYS_IN_400_YEARS)
  const day = sinceMarch0000 - cycle * DAYS_IN_400_YEARS
  const marchYear = whole((day - whole(day / 1460) + whole(day / 36_524) - whole(day / 146_096)) / 365)
  const dayOfYear = day - 365 * marchYear - whole(marchYear / 4) + whole(marchYear / 100)
  const monthsSinceMarch = whole((5 * dayOfYear + 2) / 153)
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9
  const date = dayOfYear - whole((153 * monthsSinceMarch + 2) / 5) + 1
  return { year: cycle * 400 + marchYear + (month <= 2 ? 1 : 0), month, date }
}

/** The whole part of a number that is not negative, at the cost of one instruction. */
const whole = (number: number): number => number | 0

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

/** The day with this number, `2026-06-01`. */
export function dayOfNumber(number: number): string {
  const { year, month, date } = civilOf(number)
  return `${twoDigits[Math.floor(year / 100)]}${twoDigits[year % 100]}-${twoDigits[month]}-${twoDigits[date]}`
}

/** 0 for Sunday, 6 for Saturday. */
export const weekday = (number: number): number => (((number + 4) % 7) + 7) % 7

const first = civil(0, 1, 1)
const last = civil(9999, 12, 31)

/** Can it be written with a year of four digits? */
export const isInCalendar = (number: number): boolean => number >= first && number <= last
