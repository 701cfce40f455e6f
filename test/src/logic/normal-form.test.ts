import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Condition } from '../../../src/logic/condition.js'
import { toNormalForm } from '../../../src/logic/normal-form.js'
import { evaluate } from '../../../src/logic/truth.js'
import { knowledge, levelConditions, someKnowledge } from './conditions.js'

const openLevels = fc.subarray([1, 2, 3])

/** Every `not` stands in front of a leaf. */
const isNormal = (condition: Condition): boolean => {
  if ('all' in condition) return condition.all.every(isNormal)
  if ('any' in condition) return condition.any.every(isNormal)
  return !('not' in condition) || 'fact' in condition.not || 'level' in condition.not
}

describe('the negation normal form', () => {
  test('a negated all becomes any of the negated parts, and the other way round', () => {
    const ny: Condition = { fact: 'ny', is: [true] }
    const level: Condition = { level: [2] }
    expect(toNormalForm({ not: { all: [ny, { not: level }] } })).toEqual({ any: [{ not: ny }, level] })
    expect(toNormalForm({ not: { any: [ny, { all: [] }] } })).toEqual({ all: [{ not: ny }, { any: [] }] })
    expect(toNormalForm({ not: { not: ny } })).toEqual(ny)
  })

  test('means the same, whatever is known and whichever levels are open', () => {
    fc.assert(
      fc.property(levelConditions, someKnowledge, openLevels, (condition, knows, open) => {
        const normal = toNormalForm(condition)
        expect(isNormal(normal)).toBe(true)
        expect(evaluate(normal, knowledge(knows), open)).toBe(evaluate(condition, knowledge(knows), open))
      }),
      { numRuns: 300 },
    )
  })

  test('is the normal form of itself', () => {
    fc.assert(
      fc.property(levelConditions, (condition) => {
        expect(toNormalForm(toNormalForm(condition))).toEqual(toNormalForm(condition))
      }),
    )
  })
})
