import type { Variable } from '../../../src/logic/variables.js'
import type { Functions } from '../../../src/engine/functions.js'
import { FALSE, TRUE, type Diagram } from '../../../src/logic/diagram.js'
import type { ThreeValued } from './three-valued.js'

/** In how many ways these variables can be answered or left open. A list is left open as a whole. */
export function waysToAnswer(variables: readonly Variable[], cone: readonly number[]): bigint {
  const lists = new Map<string, bigint>()
  let ways = 1n
  for (const place of cone) {
    const { fact, element, cells } = variables[place]!
    if (element === undefined) ways *= BigInt(cells.length + 1)
    else lists.set(fact, (lists.get(fact) ?? 1n) * 2n)
  }
  for (const known of lists.values()) ways *= known + 1n
  return ways
}

/** For how many of those ways a function is true. It must depend on no other variable. */
export const countAnswers = ({ diagram, and, valid }: ThreeValued, node: number, cone: readonly number[]): bigint =>
  countOver(diagram, and(node, valid(cone)), cone)

/** For how many complete answers to these variables a function is true. It must depend on no other variable. */
export const countComplete = ({ diagram }: Functions, node: number, cone: readonly number[]): bigint =>
  countOver(diagram, node, cone)

function countOver({ cells, variable, children }: Diagram, root: number, cone: readonly number[]): bigint {
  const place = new Map(cone.map((variable, index) => [variable, index]))
  const below: bigint[] = [1n]
  for (const variable of [...cone].reverse()) below.unshift(below[0]! * BigInt(cells[variable]!))
  const placeOf = (id: number): number => (id < 2 ? cone.length : place.get(variable[id]!)!)
  const counted = new Map<number, bigint>([
    [FALSE, 0n],
    [TRUE, 1n],
  ])
  const count = (id: number): bigint => {
    const before = counted.get(id)
    if (before !== undefined) return before
    const next = below[placeOf(id) + 1]!
    let ways = 0n
    for (const child of children[id]!) ways += count(child) * (next / below[placeOf(child)]!)
    counted.set(id, ways)
    return ways
  }
  return count(root) * (below[0]! / below[placeOf(root)]!)
}
