import type { Fact, Facts } from '../kartlegging/fact.js'
import type { Condition } from './condition.js'
import { leavesOf, type FactLeaf } from './leaves.js'

/**
 * One question of a diagram. A yes/no, one-of or whole-number fact is one variable, a some-of fact one per value. The
 * cells of a whole number are the ranges between the thresholds that conditions use: inside a cell no condition can
 * tell two numbers apart.
 */
export interface Variable {
  readonly fact: string
  /** The value of a some-of fact that is or is not in the list. */
  readonly element?: string
  readonly cells: readonly Cell[]
}
export type Cell = string | boolean | { readonly from: number; readonly to: number }

/** The variables of the facts, in the order given, cut at the thresholds of the conditions. */
export function variablesOf(facts: Facts, order: readonly string[], conditions: readonly Condition[]): Variable[] {
  const cuts = new Map<string, Set<number>>()
  for (const leaf of conditions.flatMap(leavesOf)) {
    if ('atLeast' in leaf) addCut(cuts, leaf.fact, leaf.atLeast)
    if ('atMost' in leaf) addCut(cuts, leaf.fact, leaf.atMost + 1)
  }
  return order.flatMap((name) => variablesOfFact(name, facts[name]!, [...(cuts.get(name) ?? [])]))
}

const addCut = (cuts: Map<string, Set<number>>, fact: string, cut: number): void => {
  cuts.set(fact, (cuts.get(fact) ?? new Set()).add(cut))
}

function variablesOfFact(name: string, fact: Fact, cuts: readonly number[]): Variable[] {
  switch (fact.kind) {
    case 'boolean':
      return [{ fact: name, cells: [false, true] }]
    case 'one-of':
      return [{ fact: name, cells: Object.keys(fact.values) }]
    case 'some-of':
      return Object.keys(fact.values).map((element) => ({ fact: name, element, cells: [false, true] }))
    case 'whole-number': {
      const starts = [fact.min, ...cuts.filter((cut) => cut > fact.min && cut <= fact.max).sort((a, b) => a - b)]
      const cells = starts.map((from, index) => ({ from, to: (starts[index + 1] ?? fact.max + 1) - 1 }))
      return [{ fact: name, cells }]
    }
  }
}

/** Which cells of the variable make the leaf hold. */
export const cellsThatHold = (variable: Variable, leaf: FactLeaf): boolean[] =>
  variable.cells.map((cell) => {
    if ('is' in leaf) return leaf.is.includes(cell as string | boolean)
    if ('includes' in leaf) return cell === true
    const { from, to } = cell as { from: number; to: number }
    return 'atLeast' in leaf ? from >= leaf.atLeast : to <= leaf.atMost
  })
