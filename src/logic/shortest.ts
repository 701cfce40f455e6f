import { FALSE, TRUE, type Diagram } from './diagram.js'

/** One way of making a function true: the cell of each variable that has to be known, by the variable. */
export type Path = ReadonlyMap<number, number>

/**
 * The way of making a function true that asks for the fewest variables; undefined when there is none. Whatever the
 * other variables are, the function is true.
 */
export function shortestPath({ variable, children }: Diagram, root: number): Path | undefined {
  const length = new Map<number, number>([
    [TRUE, 0],
    [FALSE, Infinity],
  ])
  const measure = (node: number): number => {
    const before = length.get(node)
    if (before !== undefined) return before
    const found = 1 + Math.min(...children[node]!.map(measure))
    length.set(node, found)
    return found
  }
  if (measure(root) === Infinity) return undefined
  const path = new Map<number, number>()
  for (let node = root; node !== TRUE;) {
    const next = children[node]!
    const cell = next.findIndex((child) => length.get(child)! + 1 === length.get(node)!)
    path.set(variable[node]!, cell)
    node = next[cell]!
  }
  return path
}

/** How many ways of filling in every variable make a function true. */
export function countTrue({ cells, variable, children }: Diagram, root: number): bigint {
  const below = (level: number): bigint => cells.slice(level).reduce((ways, count) => ways * BigInt(count), 1n)
  const levelOf = (node: number): number => (node < 2 ? cells.length : variable[node]!)
  const counted = new Map<number, bigint>([
    [TRUE, 1n],
    [FALSE, 0n],
  ])
  const count = (node: number): bigint => {
    const before = counted.get(node)
    if (before !== undefined) return before
    const own = variable[node]!
    let ways = 0n
    for (const child of children[node]!) ways += (count(child) * below(own + 1)) / below(levelOf(child))
    counted.set(node, ways)
    return ways
  }
  return count(root) * (below(0) / below(levelOf(root)))
}
