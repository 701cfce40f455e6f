import type { Locale } from '../guideline/text.js'
import type { Day } from './plan.js'

const norwegian = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')
const english = 'January February March April May June July August September October November December'.split(' ')

/** A day in words, the same on every runtime: `1. juni 2026`, `1 June 2026`. What is not a day is said as it is. */
export function sayDay(day: Day, locale: Locale): string {
  const [year, month, date] = day.split('-')
  const name = (locale === 'en' ? english : norwegian)[Number(month) - 1]
  return name === undefined ? day : `${Number(date)}${locale === 'en' ? '' : '.'} ${name} ${year}`
}
