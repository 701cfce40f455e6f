import type { Facts } from '../src/kartlegging/fact.js'
import type { Condition } from '../src/logic/condition.js'
import { evaluate, type Known } from '../src/logic/truth.js'
import type { Engine } from './engines/engine.js'
import { holdsHowever } from './exact.js'
import type { Input } from './inputs.js'

/** How often a rule applies for certain although Kleene's logic, reading its parts one by one, calls it unknown. */
export type ExactOnly = Map<number, number>

/** Engines that find what Kleene's logic finds, and one that may find more, as long as it is right. */
export interface Contestants {
  readonly kleene: readonly Engine[]
  readonly exact: Engine
}

/**
 * Puts every input to every engine. What applies is compared with Kleene's logic, and what only the exact engine finds
 * with every way of filling in the unknown facts.
 *
 * @throws Error at the first answer that is wrong
 */
export async function checkAgreement(
  { kleene, exact }: Contestants,
  conditions: readonly Condition[],
  facts: Facts,
  inputs: readonly Input[],
): Promise<ExactOnly> {
  const exactOnly: ExactOnly = new Map()
  for (const [number, input] of inputs.entries()) {
    const expected = conditions.flatMap((condition, rule) =>
      evaluate(condition, (fact) => input[fact] as Known) === 'true' ? [rule] : [],
    )
    for (const engine of kleene) {
      const found = engine.applied(await engine.evaluate(input))
      if (found.join() !== expected.join()) throw disagreement(engine, number, expected, found)
    }
    const found = exact.applied(await exact.evaluate(input))
    const kept = found.filter((rule) => expected.includes(rule))
    const added = found.filter((rule) => !expected.includes(rule))
    if (kept.length !== expected.length || !added.every((rule) => holdsHowever(conditions[rule]!, facts, input))) {
      throw disagreement(exact, number, expected, found)
    }
    for (const rule of added) exactOnly.set(rule, (exactOnly.get(rule) ?? 0) + 1)
  }
  return exactOnly
}

function disagreement({ name }: Engine, input: number, expected: readonly number[], found: readonly number[]): Error {
  const lacking = expected.filter((rule) => !found.includes(rule))
  const wrong = found.filter((rule) => !expected.includes(rule))
  return new Error(`${name}, input ${input}: lacks rules [${lacking.join()}], wrongly has rules [${wrong.join()}]`)
}
