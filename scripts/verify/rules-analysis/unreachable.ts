import type { Reading } from '../../../src/engine/content.js'
import type { Rule } from '../../../src/engine/rule.js'
import { FALSE } from '../../../src/logic/diagram.js'
import type { Exact } from '../exact/exact.js'
import { levelTable, scopeTable } from '../exhaustive/decision-tables.js'
import { effectOf, isBare } from './effect.js'
import type { Add } from './finding.js'

const outcomeOf = (rule: Rule): string => `${effectOf(rule)} ${rule.strength}`

/** Scopes, sets of levels, and strengths of actions that nobody can get. */
export function findUnreachable(exact: Exact, reading: Reading, add: Add): void {
  const { and, or, not } = exact.lift
  const reached = (outcomes: readonly { outcome: string }[]) => new Set(outcomes.map(({ outcome }) => outcome))
  const scopes = reached(scopeTable(exact, reading).outcomes)
  for (const scope of ['children-guide', 'either-guide', 'adult-guide', 'unknown']) {
    if (!scopes.has(scope)) add('unreachable-outcome', `scope ${scope}`, FALSE)
  }
  const sets = [...reached(levelTable(exact, reading).outcomes)].map((outcome) => outcome.split(',')[0])
  for (const set of ['1', '2', '3', '1 or 2', '1 or 3', '2 or 3', '1 or 2 or 3']) {
    if (!sets.includes(set)) add('unreachable-outcome', `hovedforlop ${set}`, FALSE)
  }
  const bare = new Set(exact.rules[reading].rules.filter(({ rule }) => isBare(rule)).map(({ rule }) => outcomeOf(rule)))
  for (const { id, stands } of exact.tables[reading].actions) {
    let stronger = FALSE
    for (const { strength, certain, demanded } of stands) {
      // an option shows its own strength, whatever the action has
      const said = bare.has(`${id} ${strength}`)
      if (said && and(certain, not(stronger)) === FALSE) add('unreachable-outcome', `${id} ${strength} certain`, FALSE)
      stronger = or(stronger, demanded)
    }
  }
}
