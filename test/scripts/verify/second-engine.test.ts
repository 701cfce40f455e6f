import { expect, test } from 'vitest'
import { compareAll, sample } from '../../../scripts/verify/second-engine/compare.js'
import { compareLevels } from '../../../scripts/verify/second-engine/levels.js'
import { facts } from '../../../rules/index.js'
import { departures } from '../../second-engine/departures.js'

test('the level of the compiled rules is that of the second engine, for every complete answer with one condition', () => {
  const conditions = Object.keys(facts.tilstander.values).length
  for (const reading of ['careful', 'literal'] as const) {
    const { compared, apart, faults } = compareLevels(reading, 1)
    expect(faults).toEqual([])
    expect(apart).toBe(0)
    expect(compared % (conditions + 1)).toBe(0)
    expect(compared).toBeGreaterThan(10_000)
  }
})

test('people are compared, as many as are given, and drawn alike for the same seed', () => {
  expect([...sample(3, 5)]).toEqual([...sample(3, 9)].slice(0, 5))
  const people = [...sample(5, 20), departures['psychosis-not-ticked'].witness]
  expect(compareAll('careful', people, 10)).toEqual({ compared: 21, apart: 0, faults: [] })
})
