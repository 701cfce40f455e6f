import type { Facts } from '../../src/kartlegging/fact.js'
import type { Input } from '../inputs.js'
import type { Positive } from '../positive.js'

/** An engine with the rules in it. */
export interface Engine {
  readonly name: string
  /** What a user of the engine would call, and what is timed. Its answer is in the engine's own form. */
  evaluate(input: Input): unknown
  /** The numbers of the rules that apply, ascending, out of an answer. Not timed. */
  applied(answer: unknown): number[]
}

/** Loads the rules, one condition per rule, into an engine. */
export type LoadEngine = (conditions: readonly Positive[], facts: Facts) => Engine
