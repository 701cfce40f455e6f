import type { Condition, Value } from './condition.js'

/** Strong Kleene: true, false, or unknown. Ordered, so that `all` is the least and `any` the greatest. */
export type Truth = 'true' | 'unknown' | 'false'

/** What is known of a fact: a value, a list, a number, or nothing at all. */
export type Known = Value | readonly string[] | number | undefined

/** Looks a fact up. `undefined` is unknown, never "no". */
export type Knowledge = (fact: string) => Known

const known = (holds: boolean): Truth => (holds ? 'true' : 'false')

/** What Kleene's logic says of a condition, and of the levels that are still open. The specification of the diagrams. */
export function evaluate(condition: Condition, knowledge: Knowledge, levels: readonly number[] = []): Truth {
  if ('all' in condition) return least(condition.all, knowledge, levels)
  if ('any' in condition) return greatest(condition.any, knowledge, levels)
  if ('not' in condition) return negate(evaluate(condition.not, knowledge, levels))
  if ('level' in condition) return placed(condition.level, levels)

  const value = knowledge(condition.fact)
  if (value === undefined) return 'unknown'
  if ('is' in condition) return known(condition.is.includes(value as Value))
  if ('includes' in condition) return known(condition.includes.some((wanted) => (value as string[]).includes(wanted)))
  if ('atLeast' in condition) return known((value as number) >= condition.atLeast)
  return known((value as number) <= condition.atMost)
}

export const negate = (truth: Truth): Truth => (truth === 'true' ? 'false' : truth === 'false' ? 'true' : 'unknown')

function placed(wanted: readonly number[], open: readonly number[]): Truth {
  const within = open.filter((level) => wanted.includes(level)).length
  if (within === 0) return 'false'
  return within === open.length ? 'true' : 'unknown'
}

function least(parts: readonly Condition[], knowledge: Knowledge, levels: readonly number[]): Truth {
  let truth: Truth = 'true'
  for (const part of parts) {
    const value = evaluate(part, knowledge, levels)
    if (value === 'false') return 'false'
    if (value === 'unknown') truth = 'unknown'
  }
  return truth
}

function greatest(parts: readonly Condition[], knowledge: Knowledge, levels: readonly number[]): Truth {
  let truth: Truth = 'false'
  for (const part of parts) {
    const value = evaluate(part, knowledge, levels)
    if (value === 'true') return 'true'
    if (value === 'unknown') truth = 'unknown'
  }
  return truth
}
