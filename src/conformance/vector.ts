import type { Certainty, Scope } from '../engine/decision.js'
import type { Level } from '../engine/placing.js'
import type { Strength } from '../guideline/strength.js'
import type { Kartlegging } from '../forlop.js'

/**
 * The two levels of conformance. `literal`: what the sentences of the guide say, no more. `careful`: the guide's gaps
 * read conservatively too, each marked with its number.
 */
export const conformanceLevels = ['literal', 'careful'] as const
export type ConformanceLevel = (typeof conformanceLevels)[number]

/** What the answer to one kartlegging must say. Each part that is there is demanded, and nothing else. */
export interface Expectation {
  readonly scope?: Scope
  /** Every level that some way of filling in the unknown facts would give, ascending. */
  readonly possible?: readonly Level[]
  readonly action?: ExpectedAction
  /** The action is not there; nor only possible, unless `certainty` says so. */
  readonly absent?: string
  /** Facts that must be asked for. */
  readonly asks?: readonly string[]
}

export interface ExpectedAction {
  readonly id: string
  readonly strength: Strength
  readonly certainty: Certainty
  /** The statement it must rest on, among others. */
  readonly statement?: string
}

/** One question of the conformance kit: answers of a synthetic person, and what must follow. */
export interface ConformanceCase {
  /** Never reused: the rule or the golden case, and what is varied. */
  readonly id: string
  readonly level: ConformanceLevel | 'both'
  /** What it shows of the rule: that it holds, that it does not, that an unknown fact is not read as no, or a whole case. */
  readonly shows: 'holds' | 'does-not-hold' | 'unknown' | 'case'
  /** The statements of the guide it is about. Empty for what rests on a statute or another national source only. */
  readonly statements: readonly string[]
  /** The gaps of the guide whose careful reading it follows. */
  readonly gaps: readonly string[]
  readonly kartlegging: Kartlegging
  readonly expect: Expectation
}
