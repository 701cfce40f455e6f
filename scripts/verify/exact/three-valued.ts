import type { Functions } from '../../../src/engine/functions.js'
import { supportOf } from './support.js'
import { buildDiagram, FALSE, TRUE, type DiagramBuilder } from '../../../src/logic/diagram.js'

/** A question that a person has left open: the first cell of every variable. A known cell `c` is cell `c + 1`. */
export const UNKNOWN = 0

/**
 * Diagrams over answers with unknown among them, made from diagrams over complete answers. A list is unknown as a
 * whole, or known value by value: `valid` says so, and what is counted or searched for must hold together with it.
 */
export interface ThreeValued extends DiagramBuilder {
  /** Some way of filling in what is unknown makes the function of complete answers true. */
  possibly(complete: number): number
  /** Every way does. */
  certainly(complete: number): number
  /** A function of answers where the variable has this cell. */
  where(node: number, variable: number, cell: number): number
  /** The variables that a function depends on, ascending. */
  support(...nodes: readonly number[]): readonly number[]
  /** Every list that these variables are values of is known or unknown as a whole. */
  valid(variables: readonly number[]): number
}

export function threeValued({ diagram: complete, variables }: Functions): ThreeValued {
  const widths = complete.cells.map((count) => count + 1)
  const builder = buildDiagram(widths)
  const { diagram, leaf, and, or, not } = builder

  const isCell = (variable: number, cell: number): number =>
    leaf(
      variable,
      Array.from({ length: widths[variable]! }, (_, one) => one === cell),
    )
  const node = (variable: number, kids: readonly number[]): number =>
    kids.every((kid) => kid === kids[0]) ? kids[0]! : or(...kids.map((kid, cell) => and(isCell(variable, cell), kid)))

  const lifted = (join: (...nodes: number[]) => number): ((node: number) => number) => {
    const made = new Map<number, number>([
      [FALSE, FALSE],
      [TRUE, TRUE],
    ])
    const lift = (id: number): number => {
      const before = made.get(id)
      if (before !== undefined) return before
      const kids = complete.children[id]!.map(lift)
      const result = node(complete.variable[id]!, [join(...kids), ...kids])
      made.set(id, result)
      return result
    }
    return lift
  }

  const wheres = new Map<string, Map<number, number>>()
  const where = (root: number, variable: number, cell: number): number => {
    const key = `${variable}:${cell}`
    const made = wheres.get(key) ?? new Map<number, number>()
    wheres.set(key, made)
    const find = (id: number): number => {
      if (id < 2 || diagram.variable[id]! > variable) return id
      if (diagram.variable[id] === variable) return diagram.children[id]![cell]!
      const before = made.get(id)
      if (before !== undefined) return before
      const result = node(diagram.variable[id]!, diagram.children[id]!.map(find))
      made.set(id, result)
      return result
    }
    return find(root)
  }

  const valid = (wanted: readonly number[]): number => {
    const lists = new Map<string, number[]>()
    for (const variable of wanted) {
      const { fact, element } = variables[variable]!
      if (element !== undefined) lists.set(fact, [...(lists.get(fact) ?? []), variable])
    }
    return and(
      ...[...lists.values()].map((own) => {
        const unknown = own.map((variable) => isCell(variable, UNKNOWN))
        return or(and(...unknown), and(...unknown.map(not)))
      }),
    )
  }
  const support = (...nodes: readonly number[]): readonly number[] => supportOf(diagram, nodes)
  return { ...builder, possibly: lifted(or), certainly: lifted(and), where, support, valid }
}
