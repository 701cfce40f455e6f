import { answersOf, type Answers } from '../../../src/diff/answers.js'
import { boundToScope, type CompiledRules } from '../../../src/engine/compile.js'
import type { Functions } from '../../../src/engine/functions.js'
import { levels, type Level } from '../../../src/engine/placing.js'
import type { Rule } from '../../../src/engine/rule.js'
import { FALSE, TRUE } from '../../../src/logic/diagram.js'
import { readsLevel } from '../../../src/logic/leaves.js'
import type { Leaf } from '../../../src/logic/leaves.js'
import { shortestPath } from '../../../src/logic/shortest.js'
import type { Truths } from './atoms.js'

/** One way that the atoms of a rule stand in somebody, and the fewest answers that make them stand so. */
export interface Person {
  readonly truths: Truths
  readonly kartlegging: Answers
}

/**
 * Every way that the atoms of a rule can stand in a person of the guide: in one whose level is settled, where the rule
 * asks for the level. Ways that contradict themselves, such as mild and severe, are in nobody.
 */
export function peopleFor(
  rule: Rule,
  atoms: readonly Leaf[],
  functions: Functions,
  { placing, scope }: CompiledRules,
): readonly Person[] {
  const { and, or, not, given } = functions
  const inside = boundToScope(rule) ? not(scope.outside) : TRUE
  const settledAt = (level: Level): number => {
    const others = levels.filter((other) => other !== level)
    const elsewhere = others.flatMap((other) => [placing.open[other], placing.served[other]])
    return and(inside, placing.open[level], placing.served[level], not(or(...elsewhere)))
  }
  const level = readsLevel({ all: atoms })
  const places = level ? levels.map((at) => ({ at, root: settledAt(at) })) : [{ at: 0, root: inside }]
  const found = new Map<string, Person>()
  const search = (at: number, node: number, truths: Truths): void => {
    if (node === FALSE) return
    const atom = atoms[truths.length]
    if (atom !== undefined) {
      const holds = given(atom, at)
      search(at, and(node, holds), [...truths, true])
      search(at, and(node, not(holds)), [...truths, false])
      return
    }
    const key = truths.join()
    if (found.has(key)) return
    const path = shortestPath(functions.diagram, node)!
    found.set(key, { truths, kartlegging: answersOf(functions.variables, path) })
  }
  for (const { at, root } of places) search(at, root, [])
  return [...found.values()]
}
