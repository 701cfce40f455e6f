import type { Text } from '../../src/guideline/text.js'
import { compareDays, type Day } from '../../src/pathway/day.js'
import { civil, civilOf, dayNumber, dayOfNumber } from '../../src/pathway/day-number.js'

/** A public holiday in a year. */
export interface Helligdag {
  readonly day: Day
  readonly name: Text
}

/**
 * The public holidays that lie on the same date every year. 24 and 31 December are not among them: many have the day
 * off, but they are no public holidays, and count as working days when they are not at a weekend.
 */
const faste: readonly { readonly month: number; readonly date: number; readonly name: Text }[] = [
  { month: 1, date: 1, name: { nb: 'Første nyttårsdag', nn: 'Første nyttårsdag', en: 'New Year’s Day' } },
  { month: 5, date: 1, name: { nb: 'Arbeidernes dag', nn: 'Arbeidardagen', en: 'Labour Day' } },
  { month: 5, date: 17, name: { nb: 'Grunnlovsdagen', nn: 'Grunnlovsdagen', en: 'Constitution Day' } },
  { month: 12, date: 25, name: { nb: 'Første juledag', nn: 'Første juledag', en: 'Christmas Day' } },
  { month: 12, date: 26, name: { nb: 'Andre juledag', nn: 'Andre juledag', en: 'Second Day of Christmas' } },
]

/** The public holidays that follow Easter Sunday, by the days after it. */
const bevegelige: readonly { readonly after: number; readonly name: Text }[] = [
  { after: -3, name: { nb: 'Skjærtorsdag', nn: 'Skjertorsdag', en: 'Maundy Thursday' } },
  { after: -2, name: { nb: 'Langfredag', nn: 'Langfredag', en: 'Good Friday' } },
  { after: 0, name: { nb: 'Første påskedag', nn: 'Første påskedag', en: 'Easter Sunday' } },
  { after: 1, name: { nb: 'Andre påskedag', nn: 'Andre påskedag', en: 'Easter Monday' } },
  { after: 39, name: { nb: 'Kristi himmelfartsdag', nn: 'Kristi himmelfartsdag', en: 'Ascension Day' } },
  { after: 49, name: { nb: 'Første pinsedag', nn: 'Første pinsedag', en: 'Whit Sunday' } },
  { after: 50, name: { nb: 'Andre pinsedag', nn: 'Andre pinsedag', en: 'Whit Monday' } },
]

/** Is it a public holiday in Norway? Sundays are asked for elsewhere. */
export function erHelligdag(day: Day): boolean {
  const number = dayNumber(day)
  if (number === null) return false
  const { year, month, date } = civilOf(number)
  if (faste.some((holiday) => holiday.month === month && holiday.date === date)) return true
  const after = number - forstePaskedag(year)
  return bevegelige.some((holiday) => holiday.after === after)
}

/** The public holidays of a year, from January to December. Two can fall on the same day. */
export function helligdager(year: number): readonly Helligdag[] {
  const easter = forstePaskedag(year)
  const holidays = [
    ...faste.map(({ month, date, name }) => ({ day: dayOfNumber(civil(year, month, date)), name })),
    ...bevegelige.map(({ after, name }) => ({ day: dayOfNumber(easter + after), name })),
  ]
  return holidays.sort((a, b) => compareDays(a.day, b.day))
}

/**
 * Easter Sunday: the Sunday after the full moon of the church on or after 21 March. The rule of Meeus, Jones and
 * Butcher for the Gregorian calendar, with the letters it is known by.
 */
function forstePaskedag(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sinceMarch = h + l - 7 * m + 114
  return civil(year, Math.floor(sinceMarch / 31), (sinceMarch % 31) + 1)
}
