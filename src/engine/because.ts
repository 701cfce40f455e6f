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
  const placing = new Set(reasons.flatMap(({ because }) => Object.keys(because)).map((fact) => places.get(fact)!))
  return { ...context, placedBecause: pickAnswers([...placing].sort(ascending), context) }
}

/** The facts that rules rest on, with their values, in the order of the kartlegging. Frozen. */
export function becauseOf(carriers: readonly CompiledRule[], context: BecauseContext): Because {
  const { question, placedBecause, told, places } = context
  const { knowledge, possible } = question
  const facts: number[] = []
  const found = (fact: string): void => {
    const place = places.get(fact)!
    if (!facts.includes(place)) facts.push(place)
  }
  let placing = false
  const placed = (): void => void (placing = true)
  for (const { rule, reads } of carriers) {
    if (reads === 'level') placed()
    if (reads !== 'facts') continue
    decisiveFacts(rule.when, 'true', knowledge, possible, found, placed)
    if (rule.unless !== undefined) decisiveFacts(rule.unless, 'false', knowledge, possible, found, placed)
  }
  if (placing) {
    if (facts.length === 0) return placedBecause
    for (const fact in placedBecause) found(fact)
  }
  if (facts.length === 0) return nothingKnown
  facts.sort(ascending)
  const key = facts.join()
  const because = told.get(key) ?? pickAnswers(facts, context)
  told.set(key, because)
  return because
}

const ascending = (a: number, b: number): number => a - b

/** The answers to some facts, by their places. Frozen. */
function pickAnswers(places: readonly number[], { question, factNames }: BecauseContext): Because {
  const picked: { [fact: string]: Because[string] } = {}
  for (const place of places) {
    const fact = factNames[place]!
    picked[fact] = question.answers[fact]!
  }
  return Object.freeze(picked)
}

export const nothingKnown: Because = Object.freeze({})
