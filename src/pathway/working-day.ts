import { ForlopError } from '../forlop-error.js'
import { compareDays, type Day } from './day.js'
import { dayNumber, dayOfNumber, weekday } from './day-number.js'

/** Is it a public holiday? Asked for Mondays to Fridays only, and always answered alike for the same day. */
export type IsHoliday = (day: Day) => boolean

/**
 * The day that is `days` working days after another. The day of the event is not counted, and Saturdays, Sundays and
 * public holidays are not working days. With 0 it is the day itself, whatever day it is.
 */
export function addWorkingDays(day: Day, days: number, isHoliday: IsHoliday): Day {
  if (!Number.isInteger(days) || days < 0) throw new RangeError('working days are counted in whole numbers from 0')
  return dayOfNumber(workingDayAfter(numberOf(day), days, workingDays(isHoliday)))
}

/** How many working days there are after one day, up to and including another; negative when the other is earlier. */
export function workingDaysBetween(from: Day, to: Day, isHoliday: IsHoliday): number {
  if (compareDays(from, to) > 0) return -workingDaysBetween(to, from, isHoliday)
  const isWorkingDay = workingDays(isHoliday)
  const end = numberOf(to)
  let count = 0
  for (let day = numberOf(from) + 1; day <= end; day++) if (isWorkingDay(day)) count++
  return count
}

/** Is the day with this number a working day? */
export type IsWorkingDay = (number: number) => boolean

/** Saturdays, Sundays and public holidays are not. */
export const workingDays =
  (isHoliday: IsHoliday): IsWorkingDay =>
  (number) => {
    const day = weekday(number)
    return day !== 0 && day !== 6 && !isHoliday(dayOfNumber(number))
  }

/** `addWorkingDays` on the numbers of days. */
export function workingDayAfter(from: number, days: number, isWorkingDay: IsWorkingDay): number {
  let day = from
  for (let left = days; left > 0;) {
    day++
    if (isWorkingDay(day)) left--
    if (day - from > LONGEST_HOLIDAY + 7 * days) throw noWorkingDays()
  }
  return day
}

/** In days. A calendar without working days for this long is a mistake, and would be searched for ever. */
const LONGEST_HOLIDAY = 3660

const noWorkingDays = (): ForlopError =>
  new ForlopError('invalid-options', [
    {
      path: ['isHoliday'],
      code: 'out-of-range',
      message: '`isHoliday` must leave working days: it said yes for years',
    },
  ])

function numberOf(day: Day): number {
  const number = dayNumber(day)
  if (number === null) throw new RangeError('a day is written YYYY-MM-DD')
  return number
}
