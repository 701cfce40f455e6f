import { expect, test } from 'vitest'
import { all, always, any, not } from '../../../src/logic/condition.js'

test('a condition is plain data that survives JSON', () => {
  const condition = all({ fact: 'ny', is: [true] }, any({ level: [2] }, not(always)))
  expect(condition).toEqual({ all: [{ fact: 'ny', is: [true] }, { any: [{ level: [2] }, { not: { all: [] } }] }] })
  expect(JSON.parse(JSON.stringify(condition))).toEqual(condition)
})
