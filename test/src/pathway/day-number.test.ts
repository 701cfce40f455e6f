import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civil, civilOf, dayNumber, dayOfNumber, isInCalendar, weekday } from '../../../src/pathway/day-number.js'

const MS_PER_DAY = 24 * 60 * 60 * 1000
const first = dayNumber('0000-01-01')!
const last = dayNumber('9999-12-31')!

describe('the number of a day', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-22', 20_779],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s is %i', (day, number) => {
    expect(dayNumber(day)).toBe(number)
    expect(dayOfNumber(number)).toBe(day)
  })

  test('is the one of Date for every day from 1900 to 2100', () => {
    const wrong: string[] = []
    for (let number = dayNumber('1900-01-01')!; number <= dayNumber('2100-12-31')!; number++) {
      const date = new Date(number * MS_PER_DAY)
      const day = date.toISOString().slice(0, 10)
      if (dayOfNumber(number) !== day || dayNumber(day) !== number || weekday(number) !== date.getUTCDay())
        wrong.push(day)
    }
    expect(wrong).toEqual([])
  })

  test('is the one of Date in any year of four digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (number) => {
        const day = dayOfNumber(number)
        expect(day).toBe(new Date(number * MS_PER_DAY).toISOString().slice(0, 10))
        expect(dayNumber(day)).toBe(number)
        const { year, month, date } = civilOf(number)
        expect(civil(year, month, date)).toBe(number)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['2026-02-29', 'a leap day in another year'],
    ['1900-02-29', 'a leap day in a year of a century'],
    ['2026-04-31', 'one day more than a month has'],
    ['2026-00-10', 'month 0'],
    ['2026-13-10', 'month 13'],
    ['2026-01-00', 'day 0'],
    ['2026-1-10', 'a digit short'],
    ['2026/01-10', 'another stroke first'],
    ['2026-01/10', 'another stroke last'],
    ['20260110', 'no strokes'],
    ['+026-01-10', 'a sign'],
    ['2/26-01-10', 'a stroke in the year'],
    ['２026-01-10', 'a wide digit'],
    ['2026-01-1O', 'a letter'],
    ['2026-01-10 ', 'a space after'],
    ['', 'nothing'],
  ])('%s is no day: %s', (text) => {
    expect(dayNumber(text)).toBeNull()
  })

  test('the calendar ends where a year needs a fifth digit', () => {
    expect([first, last].map(isInCalendar)).toEqual([true, true])
    expect([first - 1, last + 1].map(isInCalendar)).toEqual([false, false])
  })
})
