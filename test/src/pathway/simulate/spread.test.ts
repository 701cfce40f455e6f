import { expect, test } from 'vitest'
import { spreadOf } from '../../../../src/pathway/simulate/spread.js'

test.each([
  [[], { n: 0, median: null, p90: null }],
  [[4], { n: 1, median: 4, p90: 4 }],
  [[9, 1], { n: 2, median: 1, p90: 9 }],
  [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], { n: 10, median: 5, p90: 9 }],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { n: 11, median: 6, p90: 10 }],
])('the spread of %j, by nearest rank', (numbers, spread) => {
  expect(spreadOf(numbers)).toEqual(spread)
})
