import type { Functions } from '../engine/functions.js'
import { levels, type Level, type Placing } from '../engine/placing.js'
import { TRUE } from '../logic/diagram.js'

/** One way the placing can turn out: the levels that are open, and those whose services the person has. */
export interface Outcome {
  readonly open: readonly Level[]
  readonly served: readonly Level[]
}

/** A decision diagram whose leaves are outcomes. A node asks for the cell of one variable and has one child per cell. */
export type OutcomeNode =
  { readonly outcome: Outcome } | { readonly variable: number; readonly children: readonly number[] }

export interface OutcomeDiagram {
  /** Children stand before their parents. */
  readonly nodes: readonly OutcomeNode[]
  readonly root: number
  /** Every outcome there is, each once. */
  readonly outcomes: readonly Outcome[]
}

/** The diagrams of the levels joined into one: followed down every unknown, it gives the outcomes that are possible. */
export function outcomesOf({ diagram }: Functions, { open, served }: Placing): OutcomeDiagram {
  const nodes: OutcomeNode[] = []
  const unique = new Map<string, number>()
  const add = (key: string, node: OutcomeNode): number => {
    const known = unique.get(key) ?? nodes.push(node) - 1
    unique.set(key, known)
    return known
  }
  const made = new Map<string, number>()
  const join = (roots: readonly number[]): number => {
    const key = roots.join()
    const known = made.get(key) ?? make(roots)
    made.set(key, known)
    return known
  }
  const make = (roots: readonly number[]): number => {
    const variable = Math.min(...roots.map((root) => diagram.variable[root]!))
    if (variable === Infinity) {
      const holding = (from: number): Level[] => levels.filter((_, index) => roots[from + index] === TRUE)
      return add(`outcome ${roots.join()}`, { outcome: { open: holding(0), served: holding(levels.length) } })
    }
    const children = Array.from({ length: diagram.cells[variable]! }, (_, cell) =>
      join(roots.map((root) => (diagram.variable[root] === variable ? diagram.children[root]![cell]! : root))),
    )
    const [first] = children
    return children.every((child) => child === first)
      ? first!
      : add(`${variable}: ${children.join()}`, { variable, children })
  }
  const root = join([...levels.map((level) => open[level]), ...levels.map((level) => served[level])])
  return { nodes, root, outcomes: nodes.flatMap((node) => ('outcome' in node ? [node.outcome] : [])) }
}
