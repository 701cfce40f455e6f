import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { afterEach, describe, expect, test } from 'vitest'
import { addDays, compareDays, dayOf, daysBetween } from '../../../src/pathway/day.js'
import { dayNumber, dayOfNumber } from '../../../src/pathway/day-number.js'
import { addWorkingDays } from '../../../src/pathway/working-day.js'

/** What the time zone database says. */
const oslo = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const osloHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', hourCycle: 'h23' })
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** The same instant, as somebody with that offset writes it. */
function written(instant: number, offsetMinutes: number): string {
  const local = new Date(instant + offsetMinutes * MINUTE).toISOString().slice(0, 19)
  const [hours, minutes] = [Math.abs(offsetMinutes) / 60, Math.abs(offsetMinutes) % 60]
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
  return offsetMinutes === 0 ? `${local}Z` : `${local}${offsetMinutes < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}

describe('the calendar day in Oslo', () => {
  test.each([
    ['a day is itself', '2026-03-29', '2026-03-29'],
    ['a day without a time is a day, also the one with 23 hours', '2026-03-29', '2026-03-29'],
    ['a time in Norway in winter', '2026-01-10T23:59:59+01:00', '2026-01-10'],
    ['a time in Norway in summer', '2026-07-10T00:00:00+02:00', '2026-07-10'],
    ['the last hour of the year in UTC is next year in Norway', '2025-12-31T23:30:00Z', '2026-01-01'],
    ['the hour before is not', '2025-12-31T22:59:59Z', '2025-12-31'],
    ['the night to summer time, half an hour after midnight', '2026-03-29T00:30:00+01:00', '2026-03-29'],
    ['the evening before summer time, in UTC', '2026-03-28T22:59:00Z', '2026-03-28'],
    ['the first midnight of summer time, in UTC', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['the minute before it', '2026-03-29T21:59:00Z', '2026-03-29'],
    ['the last midnight of summer time, in UTC', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['the first midnight after summer time, in UTC', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['the hour before it belongs to the day with 25 hours', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['the leap day', '2028-02-28T23:00:00Z', '2028-02-29'],
    ['the day after the leap day', '2028-02-29T23:00:00Z', '2028-03-01'],
    ['a time written in New York', '2026-06-01T20:15:00-04:00', '2026-06-02'],
    ['a time written in Auckland', '2026-06-02T08:15:00+12:00', '2026-06-01'],
    ['a time without seconds', '2026-06-01T14:05+02:00', '2026-06-01'],
    ['a time with parts of a second', '2026-06-01T21:59:59.999999999Z', '2026-06-01'],
  ])('%s', (_, at, day) => {
    expect(dayOf(at)).toBe(day)
  })

  test.each([
    ['a time without an offset', '2026-06-01T14:05:00'],
    ['24 o’clock', '2026-06-01T24:00:00Z'],
    ['a minute too many', '2026-06-01T14:60:00Z'],
    ['a day that is none', '2026-02-30'],
    ['a time on a day that is none', '2026-02-30T14:05:00Z'],
    ['an offset without a colon', '2026-06-01T14:05:00+0200'],
    ['a small t', '2026-06-01t14:05:00Z'],
    ['a space', '2026-06-01 14:05:00Z'],
    ['a Norwegian date', '01.06.2026'],
    ['a line after', '2026-06-01\n'],
    ['a line after a time', '2026-06-01T14:05:00Z\n'],
    ['the year 10000', '9999-12-31T23:30:00Z'],
    ['the year before 0', '0000-01-01T00:30:00+14:00'],
    ['nothing', ''],
    ['a number', 1_780_000_000_000],
    ['a date', new Date(0)],
    ['null', null],
    ['nothing at all', undefined],
  ])('%s is no day', (_, at) => {
    expect(dayOf(at)).toBeNull()
  })

  test('agrees with the time zone database around every transition from 2019 to 2040', () => {
    const transitions: number[] = []
    const isSummer = (instant: number): boolean =>
      Number(osloHour.format(instant)) !== (new Date(instant).getUTCHours() + 1) % 24
    for (let instant = Date.UTC(2019, 0, 1); instant < Date.UTC(2041, 0, 1); instant += HOUR) {
      if (isSummer(instant) !== isSummer(instant - HOUR)) transitions.push(instant)
    }
    expect(transitions).toHaveLength(44)
    for (const transition of transitions) {
      for (let instant = transition - 48 * HOUR; instant <= transition + 48 * HOUR; instant += HOUR / 2) {
        for (const moment of [instant - 1000, instant]) {
          expect(dayOf(written(moment, 0)), written(moment, 0)).toBe(oslo.format(moment))
        }
      }
    }
  })

  test('agrees with the time zone database at any time from 2019 to 2040, whoever writes it down', () => {
    const instant = fc.integer({ min: Date.UTC(2019, 0, 1) / 1000, max: Date.UTC(2041, 0, 1) / 1000 - 1 })
    fc.assert(
      fc.property(instant, fc.integer({ min: -56, max: 56 }), (seconds, quarters) => {
        expect(dayOf(written(seconds * 1000, quarters * 15))).toBe(oslo.format(seconds * 1000))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('counting days', () => {
  test.each([
    ['over the night to summer time', '2026-03-28', 2, '2026-03-30'],
    ['over the night from summer time', '2026-10-24', 2, '2026-10-26'],
    ['to the leap day', '2028-02-28', 1, '2028-02-29'],
    ['over 28 February in another year', '2026-02-28', 1, '2026-03-01'],
    ['over new year', '2025-12-31', 1, '2026-01-01'],
    ['backwards', '2026-01-01', -1, '2025-12-31'],
    ['not at all', '2026-01-01', 0, '2026-01-01'],
    ['over a day that a place on earth never had', '2011-12-29', 2, '2011-12-31'],
  ])('%s', (_, from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
    expect(Math.sign(compareDays(to, from))).toBe(Math.sign(days))
  })

  const day = fc.integer({ min: dayNumber('1900-01-01')!, max: dayNumber('2100-12-31')! }).map(dayOfNumber)

  test('there and back is the same day, and the numbers of days agree', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const to = addDays(from, days)
        expect(addDays(to, -days)).toBe(from)
        expect(daysBetween(from, to)).toBe(days)
        expect(dayNumber(to)! - dayNumber(from)!).toBe(days)
      }),
    )
  })

  test('a list of days is sorted as it is counted', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(daysBetween(b, a)))
      }),
    )
  })

  test.each([
    ['what is not a day', () => addDays('2026-02-30', 1), 'a day is written YYYY-MM-DD'],
    ['a part of a day', () => addDays('2026-02-01', 0.5), 'days are counted in whole numbers'],
    ['no number', () => addDays('2026-02-01', NaN), 'days are counted in whole numbers'],
    ['a year with five digits', () => addDays('9999-12-31', 1), 'a day is written YYYY-MM-DD'],
    ['a year before 0', () => addDays('0000-01-01', -1), 'a day is written YYYY-MM-DD'],
    ['a span to what is not a day', () => daysBetween('2026-02-01', 'i morgen'), 'a day is written YYYY-MM-DD'],
  ])('%s is refused', (_, count, message) => {
    expect(count).toThrow(new RangeError(message))
  })
})

// a worker thread cannot change it
describe.runIf(isMainThread)('the time zone of the process', () => {
  const { TZ } = process.env
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ']
    else process.env['TZ'] = TZ
  })

  test.each([
    ['UTC', 0],
    ['America/New_York', 300],
    ['Pacific/Auckland', -780],
    ['Pacific/Apia', -840],
  ])('changes nothing: %s', (zone, minutes) => {
    process.env['TZ'] = zone
    expect(new Date(2012, 0, 15).getTimezoneOffset()).toBe(minutes)
    expect(dayOf('2026-03-29T00:30:00+01:00')).toBe('2026-03-29')
    expect(dayOf('2025-12-31T23:30:00Z')).toBe('2026-01-01')
    for (const start of ['2011-12-28', '2026-03-07', '2026-03-28', '2026-04-04', '2026-09-26', '2026-10-31']) {
      for (let days = 0; days <= 3; days++) {
        const day = dayOfNumber(dayNumber(start)! + days)
        expect(addDays(start, days)).toBe(day)
        expect(daysBetween(start, day)).toBe(days)
      }
    }
    expect(addWorkingDays('2026-03-27', 1, () => false)).toBe('2026-03-30')
  })

  test('is not asked for in the code', () => {
    const folders = ['src/pathway/', 'pathways/frister/'].map((path) => new URL(`../../../${path}`, import.meta.url))
    const files = folders.flatMap((folder) =>
      readdirSync(folder).flatMap((name) => (name.endsWith('.ts') ? [fileURLToPath(new URL(name, folder))] : [])),
    )
    expect(files.length).toBeGreaterThan(20)
    const local = /\.(get|set)(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|parseISO|date-fns\/(add|sub)Days/
    expect(files.filter((file) => local.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
