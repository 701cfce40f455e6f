import type { Condition } from '../logic/condition.js'
import { evaluate, type Knowledge, type Truth } from '../logic/truth.js'
import type { CompiledRule } from './compile.js'
import type { Because } from './decision.js'
import type { Question } from './question.js'

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

interface BecauseContext {
  readonly question: Question
  readonly factNames: readonly string[]
  readonly placedBecause: readonly string[]
}

/** The facts that rules rest on, with their values, in the order of the kartlegging. Frozen. */
export function becauseOf(carriers: readonly CompiledRule[], { question, factNames, placedBecause }: BecauseContext): Because {
  const { answers, knowledge, possible } = question
  const facts = new Set<string>()
  const found = (fact: string): void => void facts.add(fact)
  const placed = (): void => placedBecause.forEach(found)
  for (const { rule } of carriers) {
    decisiveFacts(rule.when, 'true', knowledge, possible, found, placed)
    if (rule.unless !== undefined) decisiveFacts(rule.unless, 'false', knowledge, possible, found, placed)
  }
  if (facts.size === 0) return nothing
  const because: { [fact: string]: Because[string] } = {}
  const ordered = facts.size === 1 ? facts : factNames.filter((fact) => facts.has(fact))
  for (const fact of ordered) because[fact] = answers[fact]!
  return Object.freeze(because)
}

const nothing: Because = Object.freeze({})
