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

/**
 * The diagrams of the levels joined into one: followed down every unknown, it gives the outcomes that are possible. Equal
 * functions are one node of a diagram, so equal sets of functions are one node here.
 */
export function outcomesOf({ diagram }: Functions, { open, served }: Placing): OutcomeDiagram {
  const nodes: OutcomeNode[] = []
  const made = new Map<string, number>()
  const join = (roots: readonly number[]): number => {
    const key = roots.join()
    const known = made.get(key) ?? nodes.push(make(roots)) - 1
    made.set(key, known)
    return known
  }
  const make = (roots: readonly number[]): OutcomeNode => {
    const variable = Math.min(...roots.map((root) => diagram.variable[root]!))
    if (variable === Infinity) {
      const holding = (from: number): Level[] => levels.filter((_, index) => roots[from + index] === TRUE)
      return { outcome: { open: holding(0), served: holding(levels.length) } }
    }
    const below = (root: number, cell: number): number =>
      diagram.variable[root] === variable ? diagram.children[root]![cell]! : root
    const children = Array.from({ length: diagram.cells[variable]! }, (_, cell) =>
      join(roots.map((root) => below(root, cell))),
    )
    return { variable, children }
  }
  const root = join([...levels.map((level) => open[level]), ...levels.map((level) => served[level])])
  return { nodes, root, outcomes: nodes.flatMap((node) => ('outcome' in node ? [node.outcome] : [])) }
}
