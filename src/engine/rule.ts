import type { StatementStrength, Strength } from '../guideline/strength.js'
import type { Text } from '../guideline/text.js'
import type { Condition } from '../logic/condition.js'

/**
 * What a rule rests on: `guideline` (the text says so), `derived` (a reading of a gap in the text), `law`,
 * `national-advice` (another national product), `local` (a municipality's own).
 */
export type Basis = 'guideline' | 'derived' | 'law' | 'national-advice' | 'local'

/** What follows when a rule applies. */
export type Effect =
  /** These levels are open to the person. The open levels are the union over the rules that apply. */
  | { readonly place: readonly number[] }
  /** Levels below this one are ruled out. */
  | { readonly lowest: number }
  /** Do this. */
  | { readonly action: string }
  /** Do this, and this is one way of doing it or one part of it. */
  | { readonly action: string; readonly option: Text }

export interface Rule {
  /** Its path under `rules/`, without the ending. Public and never reused. */
  readonly id: string
  /** What it says, in one sentence. */
  readonly title: Text
  /** As registered; a criterion that only places has the strength `definition`. */
  readonly strength: StatementStrength
  readonly basis: Basis
  /** Statements of the guide that it rests on. */
  readonly statements: readonly string[]
  /** Other sources that it rests on, by their name in the list of sources. */
  readonly sources?: readonly string[]
  /** Gaps of the guide that it resolves. */
  readonly gaps?: readonly string[]
  readonly when: Condition
  /** What clears it. Until that is known, a safety action is kept as a precaution. */
  readonly unless?: Condition
  /** How soon, where it cannot wait for ordinary planning. */
  readonly urgency?: Urgency
  readonly then: Effect
}

/** How soon something must be done: now, today, or in the ordinary course of things. */
export const urgencies = ['immediate', 'same-day', 'routine'] as const
export type Urgency = (typeof urgencies)[number]

export const rule = (definition: Rule): Rule => definition

/** One row of a table: a way of meeting a need, or a part of a plan, with its own statement and strength. */
export interface Row {
  readonly statement: string
  readonly strength: Strength
  readonly when: Condition
  readonly option: Text
  readonly basis?: Basis
  readonly gaps?: readonly string[]
}

/** Options that differ only in name and condition: one table per need. */
export interface Table {
  readonly id: string
  /** The action that the rows are options of. */
  readonly action: string
  readonly rows: readonly Row[]
}

/** The rules that a table stands for: one per row, named `<table>/<statement>`. */
export const table = ({ id, action, rows }: Table): readonly Rule[] =>
  rows.map(({ statement, strength, when, option, basis = 'guideline', gaps }) => ({
    id: `${id}/${statement.toLowerCase().replace('.', '-')}`,
    title: option,
    strength,
    basis,
    statements: [statement],
    ...(gaps && { gaps }),
    when,
    then: { action, option },
  }))
