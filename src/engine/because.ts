import { evaluate, type Knowledge, type Truth } from '../logic/truth.js'
import type { Condition } from '../logic/condition.js'

/**
 * The facts that make a condition what it is: all parts of an `all` that holds, the first part that holds of an `any`,
 * and what makes a part false where it is negated. Level leaves are reported to `level`.
 */
export function decisiveFacts(
  condition: Condition,
  wanted: Exclude<Truth, 'unknown'>,
  knowledge: Knowledge,
  levels: readonly number[],
  found: (fact: string) => void,
  level: () => void,
): void {
  if ('not' in condition) {
    return decisiveFacts(condition.not, wanted === 'true' ? 'false' : 'true', knowledge, levels, found, level)
  }
  if ('level' in condition) return level()
  if ('fact' in condition) {
    if (knowledge(condition.fact) !== undefined) found(condition.fact)
    return
  }
  const parts = 'all' in condition ? condition.all : condition.any
  const everyPart = 'all' in condition ? wanted === 'true' : wanted === 'false'
  if (everyPart) {
    for (const part of parts) decisiveFacts(part, wanted, knowledge, levels, found, level)
    return
  }
  const first = parts.find((part) => evaluate(part, knowledge, levels) === wanted)
  if (first !== undefined) return decisiveFacts(first, wanted, knowledge, levels, found, level)
  // nothing decides alone: all that is known of it counts
  for (const part of parts) decisiveFacts(part, wanted, knowledge, levels, found, level)
}
