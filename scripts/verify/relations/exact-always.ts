import { answersOf } from '../../../src/diff/answers.js'
import { strengthRank } from '../../../src/guideline/strength.js'
import { FALSE } from '../../../src/logic/diagram.js'
import { shortestPath } from '../../../src/logic/shortest.js'
import type { AlwaysRelation } from '../../../test/promises/relations/relation.js'
import type { Exact } from '../exact/exact.js'
import { UNKNOWN } from '../exact/three-valued.js'
import type { Broken } from './exact-steps.js'

/** Does it hold for everybody of whom so much is known? Nothing returned: it does. */
export function brokenAlways(exact: Exact, relation: AlwaysRelation): readonly Broken[] {
  const { lift, functions, tables } = exact
  const { and, not, or, certainly, valid, diagram } = lift
  const concerned = certainly(functions.given(relation.where, 0))
  const everyone = valid(functions.variables.map((_, place) => place))
  const report = (what: string, node: number): readonly Broken[] => {
    const shown = and(concerned, node, everyone)
    if (shown === FALSE) return []
    const path = [...shortestPath(diagram, shown)!].filter(([, cell]) => cell !== UNKNOWN)
    const witness = answersOf(functions.variables, new Map(path.map(([place, cell]) => [place, cell - 1])))
    return [{ relation: relation.id, step: 'always', what, witness }]
  }
  const { action, never = [] } = relation
  const levels = report(
    `hovedforlop ${never.join(' or ')} is possible`,
    or(...never.map((one) => tables.careful.open[one])),
  )
  if (action === undefined) return levels
  const { stands } = tables.careful.actions.find(({ id }) => id === action.id)!
  const enough = stands.filter(({ strength }) => strengthRank(strength) <= strengthRank(action.strength)).at(-1)
  const holds = {
    certain: enough?.certain ?? FALSE,
    'to-be-done': enough?.demanded ?? FALSE,
    absent: not(enough?.present ?? FALSE),
  }
  return [
    ...levels,
    ...report(`${action.id} is not ${action.strength} ${action.certainty}`, not(holds[action.certainty])),
  ]
}
