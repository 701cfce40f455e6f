import { expect, test } from 'vitest'
import { facts } from '../../../rules/catalogue.js'
import { fitOf, type Person } from '../../../src/kommune/fit.js'

const placed = (possible: readonly (1 | 2 | 3)[], recommended: 1 | 2 | 3 | null): Person['hovedforlop'] => ({
  possible,
  recommended,
  settled: possible.length === 1,
  reasons: [],
})

const limit = (...level: number[]) => [{ when: { level }, otherwise: 'other-hovedforlop' } as const]
const possible = { fits: 'possible', dependsOn: ['hovedforlop'] }

test.each([
  ['the guide leaves two levels open: services follow the lowest', [1, 2], 1, [1], { fits: 'certain', dependsOn: [] }],
  ['and the higher one is for the professional and the person to choose', [1, 2], 1, [2], possible],
  ['nothing is settled', [1, 2], null, [1], possible],
  ['the person is not placed yet', [], null, [1], possible],
  ['the person is not placed, and any level will do', [], null, [1, 2, 3], { fits: 'certain', dependsOn: [] }],
  ['none of the possible levels', [2, 3], 2, [1], { fits: 'no', reason: 'other-hovedforlop' }],
] as const)('%s', (_, open, recommended, wanted, expected) => {
  const person: Person = { scope: 'adult-guide', hovedforlop: placed(open, recommended), kartlegging: {} }
  expect(fitOf(limit(...wanted), person, facts)).toEqual(expected)
})
