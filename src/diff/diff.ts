import type { Content, Reading } from '../engine/content.js'
import { outcomeDifferences, type OutcomeDifference } from './outcomes.js'
import { populationDifference, type PopulationDifference } from './population.js'
import { ruleChanges, type RuleChanges } from './rules.js'

/** What became of the rules between two contents, and what that means. */
export interface EditionDiff {
  readonly reading: Reading
  readonly rules: RuleChanges
  readonly outcomes: readonly OutcomeDifference[]
  /** Those of the outcomes by which something that is demanded with `shall` is demanded no more. */
  readonly lostShall: readonly OutcomeDifference[]
  readonly population: PopulationDifference | null
}

/** Compares two contents: editions of a guide, or versions of the rules. */
export function diffContents(
  before: Content,
  after: Content,
  { reading = 'careful', population }: { readonly reading?: Reading; readonly population?: Iterable<unknown> } = {},
): EditionDiff {
  const outcomes = outcomeDifferences(before, after, reading)
  return {
    reading,
    rules: ruleChanges(before, after),
    outcomes,
    lostShall: outcomes.filter((one) => one.change === 'lost' && one.about === 'action' && one.strength === 'shall'),
    population: population === undefined ? null : populationDifference(before, after, reading, population),
  }
}
