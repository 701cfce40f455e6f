import type { Condition, Value } from './condition.js'

/** The words a condition is told with: the language's own, and what its facts and values are called. */
export interface ConditionWords {
  readonly and: string
  readonly or: string
  readonly not: string
  readonly always: string
  readonly never: string
  fact(fact: string): string
  value(fact: string, value: Value): string
  atLeast(fact: string, number: number): string
  atMost(fact: string, number: number): string
  level(levels: readonly number[]): string
}

/** A condition as a reader would say it. Parentheses stand where the words alone could be read in two ways. */
export function renderCondition(condition: Condition, words: ConditionWords): string {
  if ('all' in condition) return renderParts(condition.all, words.and, words.always, words)
  if ('any' in condition) return renderParts(condition.any, words.or, words.never, words)
  if ('not' in condition) return `${words.not} (${renderCondition(condition.not, words)})`
  if ('level' in condition) return words.level(condition.level)
  if ('atLeast' in condition) return words.atLeast(condition.fact, condition.atLeast)
  if ('atMost' in condition) return words.atMost(condition.fact, condition.atMost)
  const { fact } = condition
  const values = 'is' in condition ? condition.is : condition.includes
  return `${words.fact(fact)}: ${values.map((value) => words.value(fact, value)).join(words.or)}`
}

const renderParts = (parts: readonly Condition[], joint: string, empty: string, words: ConditionWords): string => {
  if (parts.length === 0) return empty
  return parts
    .map((part) =>
      parts.length > 1 && isJoined(part) ? `(${renderCondition(part, words)})` : renderCondition(part, words),
    )
    .join(joint)
}

const isJoined = (part: Condition): boolean =>
  ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1)
