import type { Condition } from '../logic/condition.js'
import { evaluate, type Knowledge, type Truth } from '../logic/truth.js'
import type { Compiled, CompiledRule } from './compile.js'
import type { Because, HovedforlopDecision } from './decision.js'
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

export interface BecauseContext {
  readonly question: Question
  readonly factNames: readonly string[]
  /** Where a fact stands in the kartlegging. */
  readonly places: ReadonlyMap<string, number>
  /** The facts that the placing rests on. */
  readonly placedBecause: Because
  /** What has been told of this person already: many actions rest on the same facts. */
  readonly told: Map<string, Because>
}

/** What is the same for every action of one decision. */
export function createBecauseContext(
  question: Question,
  { factNames, places }: Pick<Compiled, 'factNames' | 'places'>,
  { reasons }: HovedforlopDecision,
): BecauseContext {
  const context = { question, factNames, places, placedBecause: nothingKnown, told: new Map<string, Because>() }
  const placing = [...new Set(reasons.flatMap(({ because }) => Object.keys(because)))]
  return { ...context, placedBecause: pickAnswers(placing, context) }
}

/** The facts that rules rest on, with their values, in the order of the kartlegging. Frozen. */
export function becauseOf(carriers: readonly CompiledRule[], context: BecauseContext): Because {
  const { question, placedBecause, told } = context
  const asking = carriers.filter(({ reads }) => reads === 'facts')
  const placing = carriers.some(({ reads }) => reads === 'level')
  if (asking.length === 0) return placing ? placedBecause : nothingKnown
  const { knowledge, possible } = question
  const facts: string[] = []
  const found = (fact: string): void => {
    if (!facts.includes(fact)) facts.push(fact)
  }
  const placed = (): void => Object.keys(placedBecause).forEach(found)
  if (placing) placed()
  for (const { rule } of asking) {
    decisiveFacts(rule.when, 'true', knowledge, possible, found, placed)
    if (rule.unless !== undefined) decisiveFacts(rule.unless, 'false', knowledge, possible, found, placed)
  }
  if (facts.length === 0) return nothingKnown
  const key = facts.join()
  const because = told.get(key) ?? pickAnswers(facts, context)
  told.set(key, because)
  return because
}

/** The answers to some facts, in the order of the kartlegging. Frozen. */
function pickAnswers(facts: readonly string[], { question, places }: BecauseContext): Because {
  const picked: { [fact: string]: Because[string] } = {}
  const ordered = facts.length === 1 ? facts : [...facts].sort((a, b) => places.get(a)! - places.get(b)!)
  for (const fact of ordered) picked[fact] = question.answers[fact]!
  return Object.freeze(picked)
}

export const nothingKnown: Because = Object.freeze({})
