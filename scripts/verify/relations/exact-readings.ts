import { all, includes, is } from '../../../rules/vocabulary.js'
import { answersOf } from '../../../src/diff/answers.js'
import { levels } from '../../../src/engine/placing.js'
import { FALSE } from '../../../src/logic/diagram.js'
import { shortestPath } from '../../../src/logic/shortest.js'
import type { Exact } from '../exact/exact.js'
import { actionLosses, lowerLevels, type Loss, type Side } from '../exact/losses.js'
import { UNKNOWN } from '../exact/three-valued.js'
import type { Broken } from './exact-steps.js'

/**
 * Where the careful reading opens a level below the one the text names, and may then demand less: the text places grief
 * and harmful use in hovedforlop 2 and does not say how severe they must be (R5.45, R6.07, G1, G32).
 */
const opensLower = all(
  is('alvorlighet', 'moderat'),
  is('varighet', 'kortvarig'),
  includes('tilstander', 'sorg', 'skadelig-bruk'),
)

/** Careful is nowhere weaker than literal (promise 3, invariant 17). By relation, what breaks it. */
export function brokenReadings(exact: Exact): { readonly [relation: string]: readonly Broken[] } {
  const { lift, functions, tables, rules } = exact
  const { literal, careful } = tables
  const { and, or, not, possibly, certainly, valid, diagram } = lift
  const itself: Side = (node) => node
  const everyone = valid(functions.variables.map((_, place) => place))
  const excepted = possibly(functions.given(opensLower, 0))
  const losses = (safetyOnly: boolean): readonly Loss[] =>
    literal.actions
      .filter(({ safety }) => safety || !safetyOnly)
      .flatMap((action) =>
        actionLosses(
          lift,
          action,
          careful.actions.find(({ id }) => id === action.id),
          itself,
          itself,
        ),
      )
  const report = (relation: string, found: readonly Loss[], outside = FALSE): readonly Broken[] =>
    found.flatMap(({ what, action, node }) => {
      const shown = and(node, not(outside), everyone)
      if (shown === FALSE) return []
      const path = [...shortestPath(diagram, shown)!].filter(([, cell]) => cell !== UNKNOWN)
      const witness = answersOf(functions.variables, new Map(path.map(([place, cell]) => [place, cell - 1])))
      return [{ relation, step: 'literal to careful', what: `${action ?? ''} ${what}`.trim(), witness }]
    })
  const placed = or(...levels.map((level) => literal.open[level]))
  const unplaced = and(placed, not(or(...levels.map((level) => careful.open[level]))))
  const above = levels.map((level) => {
    const higher = levels.filter((other) => other >= level)
    return and(literal.open[level], not(or(...higher.map((other) => careful.open[other]))))
  })
  return {
    'careful-keeps-safety': report(
      'careful-keeps-safety',
      losses(true).filter(({ what }) => what !== 'is no longer certain'),
    ),
    'careful-keeps-safety-certain': report('careful-keeps-safety-certain', losses(true), excepted),
    'careful-places-who-is-placed': report('careful-places-who-is-placed', [
      { what: 'nobody is placed', node: unplaced },
      { what: 'the highest level is lower', node: or(...above) },
    ]),
    'careful-lowers-no-level': report(
      'careful-lowers-no-level',
      lowerLevels(lift, literal, careful, itself, itself),
      or(excepted, not(certainly(functions.or(...levels.map((level) => rules.literal.placing.open[level]))))),
    ),
  }
}
