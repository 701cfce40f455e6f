import type { Condition } from './condition.js'

/** The same condition with every `not` directly in front of a leaf. Kleene's logic keeps its value. */
export function toNormalForm(condition: Condition, negated = false): Condition {
  if ('not' in condition) return toNormalForm(condition.not, !negated)
  if ('all' in condition) return join(condition.all, negated ? 'any' : 'all', negated)
  if ('any' in condition) return join(condition.any, negated ? 'all' : 'any', negated)
  return negated ? { not: condition } : condition
}

const join = (parts: readonly Condition[], word: 'all' | 'any', negated: boolean): Condition => {
  const normal = parts.map((part) => toNormalForm(part, negated))
  return word === 'all' ? { all: normal } : { any: normal }
}
