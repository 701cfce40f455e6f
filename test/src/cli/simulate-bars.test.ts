import { expect, test } from 'vitest'
import { bar } from '../../../src/cli/simulate-bars.js'
import type { LimitSummary } from '../../../src/pathway/simulate/limits.js'
import { limits } from '../pathway/made-up-limits.js'

const drawn = (number: number | null, median: number | null, p90: number | null): string | null =>
  bar({
    limit: { ...limits[0]!, number },
    n: 1,
    median,
    p90,
    inTime: 1,
    late: 0,
    unknown: 0,
    unfinished: 0,
  } satisfies LimitSummary)

test.each([
  [10, 5, 10, `${'█'.repeat(15)}${'░'.repeat(15)}│`],
  [10, 10, 12, `${'█'.repeat(30)}│${'░'.repeat(6)}`],
  [10, 12, 12, `${'█'.repeat(30)}│${'█'.repeat(6)}`],
  [10, 1, 2, `${'█'.repeat(3)}${'░'.repeat(3)}${' '.repeat(24)}│`],
  [10, 0, 0, `${' '.repeat(30)}│`],
  [10, 10, 15, `${'█'.repeat(30)}│${'░'.repeat(15)}`],
  [10, 10, 16, `${'█'.repeat(30)}│${'░'.repeat(15)}›`],
  [10, 99, 99, `${'█'.repeat(30)}│${'█'.repeat(15)}›`],
  [0, 0, 0, `${'█'.repeat(30)}│`],
  [0, 0, 1, `${'█'.repeat(30)}│${'░'.repeat(15)}›`],
])('a limit of %i days, a median of %i and nine of ten within %i', (number, median, p90, expected) => {
  expect(drawn(number, median, p90)).toBe(expected)
})

test('there is nothing to draw without a limit, or before something is finished', () => {
  expect(drawn(null, 5, 10)).toBeNull()
  expect(drawn(10, null, null)).toBeNull()
})
