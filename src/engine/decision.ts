import type { Strength } from '../guideline/strength.js'
import type { Text } from '../guideline/text.js'
import type { AbsentReason, Answer } from '../kartlegging/kartlegging.js'
import type { ActionKind } from './action.js'
import type { Reading } from './content.js'
import type { KommuneDecision } from './kommune-decision.js'
import type { Level } from './placing.js'
import type { Basis, Urgency } from './rule.js'

/** Whom the guide is for: adults, both guides (decided in the single case), children, or not known yet. */
export type Scope = 'adult-guide' | 'either-guide' | 'children-guide' | 'unknown'

/**
 * How sure it is, given what is unknown.
 * - `certain`: it holds however the unknown facts are filled in
 * - `precautionary`: a safety action that a known finding demands at one or more of the possible levels; do it unless
 *   a missing fact clears it
 * - `possible`: only an unknown fact could bring it about
 */
export type Certainty = 'certain' | 'precautionary' | 'possible'

/** The facts something rests on, with their values. */
export type Because = { readonly [fact: string]: Answer }

/** A source beside the guide: a statute section as it is numbered on the day asked for, or another national product. */
export interface Cited {
  readonly source: string
  readonly section?: string
  readonly validity: 'verified' | 'unverified'
}

/** One way of meeting the need, or one part of the plan, that an action is about. Its text is in the rule. */
export interface DecisionOption {
  readonly rule: string
  readonly strength: Strength
  readonly basis: Basis
  readonly statement: string
}

export interface DecisionAction {
  readonly id: string
  readonly kind: ActionKind
  readonly strength: Strength
  readonly basis: Basis
  readonly certainty: Certainty
  readonly urgency: Urgency
  /** `done` where the answers show that it has been done. */
  readonly status: 'open' | 'done'
  readonly statements: readonly string[]
  readonly sources: readonly Cited[]
  /** Gaps of the guide whose careful reading it follows. */
  readonly gaps: readonly string[]
  readonly rules: readonly string[]
  readonly because: Because
  readonly options: readonly DecisionOption[]
  /** The possible levels at which it holds; all of them where it does not depend on the level. */
  readonly levels: readonly Level[]
  /** The missing facts that could change that it holds, with this strength. Empty when it is certain. */
  readonly dependsOn: readonly string[]
  /** A strength above this one that a missing fact could give it. */
  readonly couldBecome?: { readonly strength: Strength; readonly dependsOn: readonly string[] }
  /** Referrals: who to. */
  readonly to?: readonly string[]
  /** Referrals: the pathways they open. Several where the guide leaves the choice open. */
  readonly pathway?: readonly string[]
}

/** Why the levels are what they are. */
export interface PlacingReason {
  readonly rule: string
  readonly status: 'applies' | 'unknown'
  /** The levels it opens. */
  readonly place: readonly number[]
  /** The level it does not let the placing fall below. */
  readonly lowest: number | null
  readonly basis: Basis
  readonly statements: readonly string[]
  readonly gaps: readonly string[]
  readonly because: Because
}

export interface HovedforlopDecision {
  /** Every level that some way of filling in the unknown facts would give, ascending. */
  readonly possible: readonly Level[]
  /** Exactly one level is possible. */
  readonly settled: boolean
  /** The lowest possible level, once no missing fact can change what is possible; else null. */
  readonly recommended: Level | null
  readonly reasons: readonly PlacingReason[]
}

/** A fact still worth asking, and what the answer could change. */
export interface MissingFact {
  readonly fact: string
  readonly safetyCritical: boolean
  /** Why it has no value, where that was said. */
  readonly absent: AbsentReason | null
  readonly changes: {
    readonly scope: boolean
    readonly hovedforlop: boolean
    /** Actions with `shall` that it could bring about, remove, or make certain. */
    readonly shall: readonly string[]
    /** The other actions it could change. */
    readonly actions: readonly string[]
  }
}

export interface TraceEntry {
  readonly rule: string
  readonly status: 'applies' | 'does-not-apply' | 'unknown'
  readonly because: Because
  readonly missing: readonly string[]
}

export interface Decision {
  /** SHA-256 of the input and the fingerprint. */
  readonly id: string
  readonly scope: Scope
  readonly hovedforlop: HovedforlopDecision
  readonly urgency: Urgency
  readonly actions: readonly DecisionAction[]
  /** Actions with `shall`, certain or precautionary. */
  readonly mandatory: readonly DecisionAction[]
  readonly referrals: readonly DecisionAction[]
  readonly missing: readonly MissingFact[]
  /** The answers the decision rests on, in the order of the facts. */
  readonly kartlegging: { readonly [fact: string]: Answer }
  readonly guideline: {
    readonly id: string
    readonly edition: string
    readonly publisher: string
    readonly reading: Reading
    /** The day the law is cited as of; null for the newest text known. */
    readonly asOf: string | null
    /** SHA-256 of the rules in force. */
    readonly fingerprint: string
    readonly disclaimer: Text
  }
  /** What the municipality has for this person. Only where a municipality's profile was given. */
  readonly kommune?: KommuneDecision
  /** Every rule: does it apply, on which facts, and what is missing. Worked out when it is read. */
  readonly trace: readonly TraceEntry[]
}
