import type { Condition } from '../logic/condition.js'
import type { Leaf } from '../logic/leaves.js'
import { toNormalForm } from '../logic/normal-form.js'

/** One thing that must hold, or must not. */
export interface Test {
  readonly leaf: Leaf
  readonly holds: boolean
}

/** What must hold together: one row of a decision table. */
export type Row = readonly Test[]

/**
 * A condition as rows, of which one at least must hold. No row is the condition that never holds, a row without tests the
 * one that always does. Kleene's logic keeps its value: `and` spreads over `or` in it too.
 */
export function rowsOf(condition: Condition): readonly Row[] {
  return spread(toNormalForm(condition))
}

/** Of a normal form, where `not` stands in front of a leaf only. */
function spread(condition: Condition): readonly Row[] {
  if ('any' in condition) return condition.any.flatMap(spread)
  if ('all' in condition) {
    return condition.all.reduce<readonly Row[]>(
      (rows, part) => rows.flatMap((row) => spread(part).map((more) => [...row, ...more])),
      [[]],
    )
  }
  if ('not' in condition) return [[{ leaf: condition.not as Leaf, holds: false }]]
  return [[{ leaf: condition, holds: true }]]
}
