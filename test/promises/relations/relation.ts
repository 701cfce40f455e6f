import type { Strength } from '../../../src/guideline/strength.js'
import type { Decision, Kartlegging } from '../../../src/index.js'
import type { Condition, Value } from '../../../src/logic/condition.js'
import type { Random } from '../../../bench/random.js'
import type { FactName } from '../../arbitraries.js'

/** What every relation has. */
interface Named {
  readonly id: string
  /** The relation as one sentence. */
  readonly says: string
  /** Where it is asked for: promises of the design, invariants of the decision logic, or statements of the guide. */
  readonly from: string
}

/** A whole number stands for its age band; null is an unanswered question. */
export type StepValue = Value | number | null

/**
 * What a step must keep.
 * - `level`: the lowest and the highest possible level do not fall, and somebody placed stays placed
 * - `same-levels`: the possible levels stay what they are
 * - `actions`: nothing is lost, weaker, or less certain
 * - `safety`: the same of the safety actions
 * - `to-be-done`: what is to be done stays to be done, as strongly
 */
export type Keep = 'level' | 'same-levels' | 'actions' | 'safety' | 'to-be-done'

/** One answer changes, and everything else stays, unknown or not. */
export interface StepRelation extends Named {
  readonly fact: FactName
  readonly steps: readonly (readonly [from: StepValue, to: StepValue])[]
  /** Of a list: each of these values is added. The steps are then from false to true. */
  readonly values?: readonly string[]
  readonly keeps: readonly Keep[]
  readonly exceptions?: readonly Exception[]
}

/** Where a relation does not hold and should not. */
export interface Exception {
  /** Only for these steps, by their second value. */
  readonly to: StepValue
  /** The other answers: it must be possible that they are so. */
  readonly where: Condition
  readonly actions: readonly string[]
  /** Clinical reason. */
  readonly reason: string
  readonly statements: readonly string[]
  /** Somebody of whom it is so, before the step. */
  readonly witness: Kartlegging
}

/** What holds for everybody of whom this is known, whatever else is known or not. */
export interface AlwaysRelation extends Named {
  readonly where: Condition
  /** An action with at least this strength. */
  readonly action?: {
    readonly id: string
    readonly strength: Strength
    readonly certainty: 'certain' | 'to-be-done' | 'absent'
  }
  /** Levels that are never possible. */
  readonly never?: readonly (1 | 2 | 3)[]
}

/** The same person told in another way, or with one more answer. */
export interface ChangeRelation extends Named {
  /** The other kartlegging; none where the relation says nothing of this person. */
  change(kartlegging: Kartlegging, random: Random, decision: Decision): Kartlegging | undefined
  /** Where the two decisions part. */
  parted(before: Decision, after: Decision): readonly string[]
}
