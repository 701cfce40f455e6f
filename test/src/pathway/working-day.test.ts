import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { erHelligdag } from '../../../pathways/frister/helligdager.js'
import { addDays, compareDays, daysBetween, type Day } from '../../../src/pathway/day.js'
import { dayNumber, dayOfNumber, weekday } from '../../../src/pathway/day-number.js'
import { addWorkingDays, workingDaysBetween } from '../../../src/pathway/working-day.js'

const never = () => false
const day = fc.integer({ min: dayNumber('2019-01-01')!, max: dayNumber('2040-06-30')! }).map(dayOfNumber)
const count = fc.integer({ min: 0, max: 60 })

describe('ten working days', () => {
  test.each([
    ['after a Monday, two Mondays later', '2026-11-02', '2026-11-16'],
    ['after a Friday evening: the Monday is the first', '2026-11-06', '2026-11-20'],
    ['after a Saturday, as after the Friday', '2026-11-07', '2026-11-20'],
    ['after a Sunday, as after the Friday', '2026-11-08', '2026-11-20'],
    ['after 23 December: Christmas and New Year are left out, 24 and 31 December are not', '2025-12-23', '2026-01-09'],
    ['after new year', '2026-01-01', '2026-01-15'],
    ['before Easter 2026, which takes three working days', '2026-03-27', '2026-04-15'],
    ['from Maundy Thursday', '2026-04-02', '2026-04-20'],
    ['over 1 May, Ascension Day and 17 May, which is a Sunday', '2026-04-30', '2026-05-18'],
    ['over Whit Monday, which is 17 May as well', '2027-05-12', '2027-05-27'],
    ['over the leap day', '2028-02-21', '2028-03-06'],
    ['over the night to summer time', '2027-03-31', '2027-04-14'],
  ])('%s', (_, from, due) => {
    expect(addWorkingDays(from, 10, erHelligdag)).toBe(due)
    expect(workingDaysBetween(from, due, erHelligdag)).toBe(10)
  })
})

describe('counting working days', () => {
  test('a day is not counted from itself', () => {
    expect(addWorkingDays('2026-11-06', 0, never)).toBe('2026-11-06')
    expect(addWorkingDays('2026-11-07', 0, never)).toBe('2026-11-07')
    expect(workingDaysBetween('2026-11-06', '2026-11-06', never)).toBe(0)
  })

  test('backwards they are negative', () => {
    expect(workingDaysBetween('2026-11-06', '2026-11-09', never)).toBe(1)
    expect(workingDaysBetween('2026-11-09', '2026-11-06', never)).toBe(-1)
  })

  test('adding and counting back gives the same number', () => {
    fc.assert(
      fc.property(day, count, (from, days) => {
        expect(workingDaysBetween(from, addWorkingDays(from, days, erHelligdag), erHelligdag)).toBe(days)
      }),
    )
  })

  test('more working days end later, and a later day never ends earlier', () => {
    fc.assert(
      fc.property(day, count, fc.integer({ min: 0, max: 30 }), (from, days, more) => {
        const due = addWorkingDays(from, days, erHelligdag)
        expect(compareDays(due, addWorkingDays(from, days + 1, erHelligdag))).toBeLessThan(0)
        expect(compareDays(due, addWorkingDays(addDays(from, more), days, erHelligdag))).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('what is due is a working day, found by looking at every day', () => {
    const byLooking = (from: Day, days: number): Day => {
      let to = from
      for (let left = days; left > 0;) {
        to = addDays(to, 1)
        const isWeekend = [0, 6].includes(new Date(`${to}T12:00:00Z`).getUTCDay())
        if (!isWeekend && !erHelligdag(to)) left--
      }
      return to
    }
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (from, days) => {
        const due = addWorkingDays(from, days, erHelligdag)
        expect(due).toBe(byLooking(from, days))
        expect(daysBetween(from, due)).toBeGreaterThanOrEqual(days)
      }),
    )
  })

  test('a holiday is asked for on Mondays to Fridays only', () => {
    const asked: Day[] = []
    addWorkingDays('2026-11-06', 10, (holiday) => asked.push(holiday) === 0)
    expect(asked).toHaveLength(10)
    expect(asked.every((holiday) => ![0, 6].includes(weekday(dayNumber(holiday)!)))).toBe(true)
  })

  test('a calendar without working days is refused, not searched for ever', () => {
    const search = () => addWorkingDays('2026-11-06', 1, () => true)
    expect(search).toThrow(
      expect.objectContaining({
        code: 'invalid-options',
        issues: [
          {
            path: ['isHoliday'],
            code: 'out-of-range',
            message: '`isHoliday` must leave working days: it said yes for years',
          },
        ],
      }),
    )
  })

  test('many years of working days are not too many', () => {
    expect(addWorkingDays('2026-11-06', 5_000, never)).toBe(addDays('2026-11-06', 7_000))
  })

  const whole = 'working days are counted in whole numbers from 0'
  const written = 'a day is written YYYY-MM-DD'
  test.each<[string, () => unknown, string]>([
    ['fewer than none', () => addWorkingDays('2026-11-06', -1, never), whole],
    ['a part of a day', () => addWorkingDays('2026-11-06', 1.5, never), whole],
    ['what is not a day', () => addWorkingDays('2026-11-31', 1, never), written],
    ['a span to what is not a day', () => workingDaysBetween('2026-11-01', '2026-11-31', never), written],
  ])('%s is refused', (_, counting, message) => {
    expect(counting).toThrow(new RangeError(message))
  })
})
