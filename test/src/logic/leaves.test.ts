import { describe, expect, test } from 'vitest'
import { all, always, any, not, type Condition } from '../../../src/logic/condition.js'
import { factsRead, leavesOf, readsLevel } from '../../../src/logic/leaves.js'

const ny: Condition = { fact: 'ny', is: [true] }
const lett: Condition = { fact: 'grad', is: ['lett'] }
const tung: Condition = { fact: 'grad', is: ['tung'] }
const two: Condition = { level: [2] }

describe('the leaves of a condition', () => {
  test('come from left to right, from inside every all, any and not', () => {
    expect(leavesOf(all(lett, any(ny, not(all(two, tung)))))).toEqual([lett, ny, two, tung])
  })

  test('are none where nothing is asked', () => {
    expect(leavesOf(any(always, not(any())))).toEqual([])
  })
})

test('a fact that is read twice is named once, in the order of reading', () => {
  expect(factsRead(all(lett, ny, not(tung), two))).toEqual(['grad', 'ny'])
})

test.each([
  ['a level', two, true],
  ['a level inside a not', all(ny, not(any(lett, two))), true],
  ['facts only', all(ny, not(lett)), false],
  ['nothing', always, false],
])('whether a condition reads the level: %s', (_, condition, reads) => {
  expect(readsLevel(condition)).toBe(reads)
})
