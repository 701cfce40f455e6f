import { appliesWhen } from '../../../src/engine/placing.js'
import type { Rule } from '../../../src/engine/rule.js'
import type { Condition } from '../../../src/logic/condition.js'
import { leavesOf, type Leaf } from '../../../src/logic/leaves.js'

/** The conditions of a rule that have no condition in them: each once, however often it stands there. */
export const atomsOf = (rule: Rule): readonly Leaf[] => [
  ...new Map(leavesOf(appliesWhen(rule)).map((leaf) => [JSON.stringify(leaf), leaf])).values(),
]

/** Which of the atoms hold. */
export type Truths = readonly boolean[]

/** Makes the function that says, of the truths of its atoms, whether a rule applies. */
export function outcomeOf(rule: Rule, atoms: readonly Leaf[]): (truths: Truths) => boolean {
  const place = new Map(atoms.map((atom, index) => [JSON.stringify(atom), index]))
  const holds = (condition: Condition, truths: Truths): boolean => {
    if ('all' in condition) return condition.all.every((part) => holds(part, truths))
    if ('any' in condition) return condition.any.some((part) => holds(part, truths))
    if ('not' in condition) return !holds(condition.not, truths)
    return truths[place.get(JSON.stringify(condition))!]!
  }
  const whole = appliesWhen(rule)
  return (truths) => holds(whole, truths)
}
