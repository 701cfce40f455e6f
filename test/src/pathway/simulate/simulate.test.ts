import { describe, expect, test } from 'vitest'
import { randomOf } from '../../../../src/pathway/simulate/random.js'
import { simulate, type Simulation } from '../../../../src/pathway/simulate/simulate.js'
import { walk, type Walk } from '../../../../src/pathway/simulate/walk.js'
import { addDays, daysBetween } from '../../../../src/pathway/day.js'
import { createDeadlines } from '../../../../src/pathway/deadlines.js'
import { limits, vocabulary, words } from '../made-up-limits.js'
import { isHoliday, oneState, walkable } from './made-up-pathway.js'

const from = '2026-01-01'
const count = 400
const seed = 11
const simulated = (options: Partial<Parameters<typeof simulate>[1]> = {}): Simulation =>
  simulate(walkable(), { seed, count, from, limits, ...options })

/** The same walks, for counting them another way. */
const walks: readonly Walk[] = Array.from({ length: count }, (_, number) => {
  const random = randomOf(seed, number)
  return walk(walkable(), addDays(from, random.between(0, 364)), random)
})

/** By the text alone: how many days from the latest event of one type to the first of others that follows. */
const took = (start: string, ends: readonly string[]): number[] =>
  walks.flatMap(({ last: { history } }) =>
    history.flatMap(({ type, at }, place) => {
      const later = history.slice(place + 1)
      const end = later.findIndex((event) => ends.includes(event.type))
      if (type !== start || end < 0 || later.slice(0, end).some((event) => event.type === start)) return []
      return [daysBetween(at, later[end]!.at)]
    }),
  )

const isWorkingDay = (day: string): boolean => !isHoliday(day) && ![0, 6].includes(new Date(day).getUTCDay())

/** A day off after the last of them belongs to the next. */
const workingDays = (since: string, days: number): number => {
  const all = Array.from({ length: days }, (_, day) => addDays(since, day + 1))
  const isOff = days > 0 && !isWorkingDay(all.at(-1)!)
  return all.filter(isWorkingDay).length + (isOff ? 1 : 0)
}

describe('a simulation', () => {
  const simulation = simulated()
  const limit = (id: string) => simulation.limits.find((summary) => summary.limit.id === id)!

  test('gives the same bytes for the same seed, and others for another', () => {
    expect(JSON.stringify(simulated())).toBe(JSON.stringify(simulation))
    expect(JSON.stringify(simulated({ seed: 12 }))).not.toBe(JSON.stringify(simulation))
  })

  test('is of as many histories as are asked for, and what it counts adds up', () => {
    expect(simulation.ends.reduce((sum, { n }) => sum + n, 0)).toBe(count)
    expect(simulation.events).toBe(walks.reduce((sum, { steps }) => sum + steps.length, 0))
    expect(simulation.refused).toBe(0)
    expect(simulation.days.n).toBe(count)
  })

  test('begins its histories over a whole year', () => {
    const months = new Set(walks.map(({ first }) => first.history[0]!.at.slice(0, 7)))
    expect(months.size).toBe(12)
    for (const month of months) expect(month.slice(0, 4)).toBe('2026')
  })

  test('tells how long each phase took, as a count by hand has it', () => {
    const days = took('time.holdt', ['plan.laget']).toSorted((a, b) => a - b)
    const { n, median, p90, inTime, late } = limit('plan')
    expect(n).toBe(days.length)
    expect(median).toBe(days[Math.ceil(days.length / 2) - 1])
    expect(p90).toBe(days[Math.ceil(days.length * 0.9) - 1])
    expect(inTime).toBe(days.filter((one) => one <= 10).length)
    expect(inTime + late).toBe(n)
    expect(late).toBeGreaterThan(0)
  })

  test('counts a limit that repeats each time, and what is left when the histories end', () => {
    const days = took('prat.holdt', ['prat.holdt'])
    const { n, inTime, late } = limit('mellom')
    expect(n).toBe(days.length)
    expect([inTime, late]).toEqual([days.filter((one) => one <= 10).length, days.filter((one) => one > 10).length])
  })

  test('counts working days where the limit does', () => {
    const days = walks.flatMap(({ last: { history } }) => {
      const [start, end] = ['brev.mottatt', 'svar.'].map(
        (word) => history.find(({ type }) => type.startsWith(word))?.at,
      )
      return start === undefined || end === undefined ? [] : [workingDays(start, daysBetween(start, end))]
    })
    const { n, median, inTime } = limit('svar')
    expect(n).toBe(days.length)
    expect(median).toBe(days.toSorted((a, b) => a - b)[Math.ceil(days.length / 2) - 1])
    expect(inTime).toBe(days.filter((one) => one <= 10).length)
  })

  test('keeps most limits and breaks some; what is due later than something else is not waited with', () => {
    for (const { limit, n, inTime, late, unknown } of simulation.limits) {
      expect(inTime + late + unknown).toBe(n)
      if (n < 20) continue
      expect(inTime).toBeGreaterThan(late)
      // ten working days end after ten days: the answer comes in time for the appointment
      if (limit.id !== 'svar') expect(late).toBeGreaterThan(0)
    }
    expect(simulation.limits.filter(({ n }) => n >= 20).length).toBeGreaterThan(3)
    const { inTime, late } = limit('plan')
    expect(late / (inTime + late)).toBeGreaterThan(0.1)
    expect(late / (inTime + late)).toBeLessThan(0.35)
  })

  test('takes some weeks over what has no number, and calls it unknown', () => {
    const unsure = limits.map((one) => ({ ...one, number: null }))
    const { median, p90, inTime, late, unknown, n } = simulate(
      { ...walkable(), deadlines: createDeadlines({ limits: unsure, words, vocabulary, isHoliday }) },
      { seed, count: 100, from, limits: unsure },
    ).limits.find(({ limit: { id } }) => id === 'plan')!
    expect([inTime, late]).toEqual([0, 0])
    expect(unknown).toBe(n)
    expect(median).toBeGreaterThan(14)
    expect(p90).toBeLessThanOrEqual(70)
  })

  test('tells how long each state was stood in, in the order they are written', () => {
    expect(simulation.states.map(({ state }) => state)).toEqual([
      'brev',
      'venter',
      'svart',
      'sett',
      'mer',
      'prater',
      'avsluttet',
      'avslatt',
    ])
    expect(simulation.states[0]).toMatchObject({ pathway: 'lop', n: count, steps: count })
    const waited = took('brev.mottatt', ['svar.gitt', 'svar.avslatt']).toSorted((a, b) => a - b)
    expect(simulation.states[1]).toMatchObject({ n: waited.length, median: waited[Math.ceil(waited.length / 2) - 1] })
  })

  test('tells of histories that found no end, and of those in which nothing happened', () => {
    const none = simulate(walkable(oneState({})), { seed, count: 3, from, limits })
    expect(none).toMatchObject({ ends: [], events: 0, days: { n: 3, median: 0, p90: 0 } })
    expect(none.states).toEqual([{ pathway: 'rundt', state: 'her', n: 3, median: 0, p90: 0, steps: 0 }])
    expect(none.limits[0]).toMatchObject({ n: 0, median: null, p90: null, inTime: 0, late: 0 })
  })

  test('is frozen', () => {
    expect(Object.isFrozen(simulation.limits[0]!.limit)).toBe(true)
  })

  test.each([
    [{ seed: -1 }, /`seed` must be a whole number from 0 to 4294967295/],
    [{ seed: 1.5 }, /`seed` must be/],
    [{ seed: NaN }, /`seed` must be/],
    [{ seed: 2 ** 32 }, /`seed` must be/],
    [{ count: 0 }, /`count` must be a whole number from 1 to 100000/],
    [{ count: 100_001 }, /`count` must be/],
    [{ seed: -1, count: Infinity }, /`seed` must be.*`count` must be/],
  ])('refuses %j', (options, message) => {
    expect(() => simulated(options)).toThrow(message)
  })
})
