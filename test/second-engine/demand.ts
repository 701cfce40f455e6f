import type { DepartureId } from './departures.js'
import type { Answers, FactName, Known } from './facts.js'
import type { Level } from './placing.js'

/*
 * The words in which demands are made.
 *
 * Implements: section 4 of the design for strengths and bases. Carries no statement.
 */

export interface Mode {
  readonly reading: 'careful' | 'literal'
  /** Departures in which `assess` is followed. */
  readonly follow: ReadonlySet<DepartureId>
}

export type Strength = 'shall' | 'should' | 'may' | 'advice'

/** Strongest first. */
export const strengths: readonly Strength[] = ['shall', 'should', 'may', 'advice']

export type Basis = 'guideline' | 'derived' | 'law' | 'national-advice'

/** How strong, and on what it rests: `derived` is the careful reading of a gap. */
export interface Demand {
  readonly strength: Strength
  readonly basis: Basis
}

const on = (basis: Basis): { readonly [strength in Strength]: Demand } => ({
  shall: { strength: 'shall', basis },
  should: { strength: 'should', basis },
  may: { strength: 'may', basis },
  advice: { strength: 'advice', basis },
})

export const guideline = on('guideline')
export const derived = on('derived')
export const law = on('law')
export const nationalAdvice = on('national-advice')

/** What is demanded, by action id. */
export type Demands = { readonly [action: string]: Demand }

/** Where a person with these answers is: at a level, nowhere (the sentences say nothing), or under the other guide. */
export type Place = Level | 'no-level' | 'children-guide'

/** Actions that rest on the same facts. `demand` sees the facts and conditions named here, and no other. */
export interface Group {
  /** Facts that also decide the level. */
  readonly reads: readonly FactName[]
  /** Conditions it looks for. */
  readonly conditions?: readonly string[]
  /** Facts of its own. */
  readonly asks: readonly FactName[]
  /** The answers as they stand until a missing fact clears what a known finding demands. */
  readonly uncleared?: (answers: Answers, known: Known, mode: Mode) => Answers
  /** All its actions. Safety follows the strictest possible level, a service the lowest. */
  readonly actions: readonly string[]
  readonly safety: boolean
  /** Given whatever the person's age. */
  readonly anyAge?: true
  readonly demand: (answers: Answers, place: Place, mode: Mode) => Demands
}
