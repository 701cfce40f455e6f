import Holidays from 'date-holidays'
import type { TimeLimit } from '../../../src/pathway/limit.js'

/** `fredag 9. januar 2026`, with the time of day where one was registered. */
export function dato(at: string): string {
  const day = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'full', timeZone: 'UTC' }).format(noon(at.slice(0, 10)))
  return at.length === 10 ? day : `${day} kl. ${at.slice(11, 16)}`
}

/** `9. januar 2026` */
export const kortDato = (day: string): string =>
  new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' }).format(noon(day))

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`)

const holidays = new Holidays('NO', { types: ['public'] })

/** The last day in time, counted by an independent calendar: no code of the library has a part in it. */
export function uavhengigFrist(from: string, { number, unit }: TimeLimit): string | null {
  if (number === null) return null
  const date = noon(from)
  for (let left = number; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1)
    if (unit === 'kalenderdager' || isWorkingDay(date)) left--
  }
  return date.toISOString().slice(0, 10)
}

function isWorkingDay(date: Date): boolean {
  const day = date.toISOString().slice(0, 10)
  return ![0, 6].includes(date.getUTCDay()) && !daysOff(day.slice(0, 4)).has(day)
}

const known = new Map<string, ReadonlySet<string>>()

function daysOff(year: string): ReadonlySet<string> {
  const days = known.get(year) ?? new Set(holidays.getHolidays(year).map(({ date }) => date.slice(0, 10)))
  known.set(year, days)
  return days
}
