import type { Content, Reading } from '../../../src/engine/content.js'
import { levels } from '../../../src/engine/placing.js'
import { FALSE } from '../../../src/logic/diagram.js'
import type { Exact } from '../exact/exact.js'
import { supportOf } from '../exact/support.js'
import type { Add } from './finding.js'

/** Facts, and values of lists, that no outcome and no option hangs on. */
export function findIdleFacts(exact: Exact, content: Content, reading: Reading, add: Add): void {
  const { functions, rules } = exact
  const { diagram, variables } = functions
  const { placing, scope, rules: own } = rules[reading]
  const routes = Object.values(content.actions).flatMap(({ routes = [] }) => routes)
  const matter = new Set(
    supportOf(diagram, [
      ...levels.flatMap((level) => [placing.open[level], placing.served[level]]),
      scope.outside,
      scope.choice,
      ...own.flatMap(({ holds }) => [holds.some, holds.every]),
      ...routes.flatMap(({ when }) => levels.map((level) => functions.given(when, level))),
    ]),
  )
  const done = new Set(Object.values(content.actions).flatMap(({ doneWhenKnown = [] }) => doneWhenKnown))
  for (const fact of Object.keys(content.facts)) {
    const places = variables.flatMap((variable, place) => (variable.fact === fact ? [place] : []))
    if (done.has(fact) || places.length === 0) continue
    if (!places.some((place) => matter.has(place))) add('idle-fact', fact, FALSE)
    else {
      for (const place of places) {
        if (!matter.has(place)) add('idle-value', `${fact}=${variables[place]!.element!}`, FALSE)
      }
    }
  }
}
