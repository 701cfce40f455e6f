import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowsOf, type Row } from '../../../src/export/rows.js'
import { all, always, any, not, type Condition } from '../../../src/logic/condition.js'
import { evaluate } from '../../../src/logic/truth.js'
import { knowledge, levelConditions, someKnowledge } from '../logic/conditions.js'

const ny: Condition = { fact: 'ny', is: [true] }
const sta: Condition = { fact: 'sta', is: [true] }

const asCondition = (rows: readonly Row[]): Condition =>
  any(...rows.map((row) => all(...row.map(({ leaf, holds }) => (holds ? leaf : not(leaf))))))

describe('the rows of a condition', () => {
  test('say together what it says, in the logic with three values too', () => {
    fc.assert(
      fc.property(levelConditions, someKnowledge, fc.subarray([1, 2, 3]), (condition, knows, levels) => {
        const rows = rowsOf(condition)
        fc.pre(rows.length < 500)
        expect(evaluate(asCondition(rows), knowledge(knows), levels)).toBe(
          evaluate(condition, knowledge(knows), levels),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('are one for each alternative', () => {
    expect(rowsOf(all(any(ny, sta), not(ny)))).toEqual([
      [
        { leaf: ny, holds: true },
        { leaf: ny, holds: false },
      ],
      [
        { leaf: sta, holds: true },
        { leaf: ny, holds: false },
      ],
    ])
  })

  test('are none for what never holds, and one without tests for what always does', () => {
    expect(rowsOf(any())).toEqual([])
    expect(rowsOf(always)).toEqual([[]])
  })
})
