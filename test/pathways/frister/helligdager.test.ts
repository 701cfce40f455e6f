import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { erHelligdag, helligdager } from '../../../pathways/frister/helligdager.js'
import { addDays, type Day } from '../../../src/pathway/day.js'

const years = Array.from({ length: 2040 - 2019 + 1 }, (_, index) => 2019 + index)
const independent = new Holidays('NO', { types: ['public'] })
const byOthers = (year: number): Day[] =>
  [...new Set(independent.getHolidays(year).map(({ date }) => date.slice(0, 10)))].sort()

describe('public holidays', () => {
  test.each(years)('%i has those that an independent calendar has', (year) => {
    expect([...new Set(helligdager(year).map(({ day }) => day))]).toEqual(byOthers(year))
    const found: Day[] = []
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) if (erHelligdag(day)) found.push(day)
    expect(found).toEqual(byOthers(year))
  })

  test('2026 has twelve, in order, by name', () => {
    expect(helligdager(2026).map(({ day, name }) => `${day} ${name.nb}`)).toEqual([
      '2026-01-01 Første nyttårsdag',
      '2026-04-02 Skjærtorsdag',
      '2026-04-03 Langfredag',
      '2026-04-05 Første påskedag',
      '2026-04-06 Andre påskedag',
      '2026-05-01 Arbeidernes dag',
      '2026-05-14 Kristi himmelfartsdag',
      '2026-05-17 Grunnlovsdagen',
      '2026-05-24 Første pinsedag',
      '2026-05-25 Andre pinsedag',
      '2026-12-25 Første juledag',
      '2026-12-26 Andre juledag',
    ])
  })

  test('two can fall on one day', () => {
    const names = helligdager(2027).flatMap(({ day, name }) => (day === '2027-05-17' ? [name.en] : []))
    expect(names.sort()).toEqual(['Constitution Day', 'Whit Monday'])
  })

  test.each(years)('24 and 31 December %i are none', (year) => {
    expect(erHelligdag(`${year}-12-24`)).toBe(false)
    expect(erHelligdag(`${year}-12-31`)).toBe(false)
  })

  test('Easter is where it was, and will be', () => {
    const easter = (year: number) => helligdager(year).find(({ name }) => name.en === 'Easter Sunday')?.day
    // the earliest and the latest there are, and two years in which a rule of thumb is a week wrong
    expect([1818, 1943, 2049, 2076].map(easter)).toEqual(['1818-03-22', '1943-04-25', '2049-04-18', '2076-04-19'])
  })

  test('every name is there in three languages', () => {
    for (const { name } of helligdager(2026)) expect(Object.values(name).every((text) => text.length > 5)).toBe(true)
  })

  test('what is not a day is no holiday', () => {
    expect(erHelligdag('2026-12-25T10:00:00Z')).toBe(false)
    expect(erHelligdag('jul')).toBe(false)
  })
})
