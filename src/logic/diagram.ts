/**
 * Multi-valued decision diagrams: a node asks for the cell of one variable and has one child per cell. Equal nodes are
 * one node, so two functions are the same exactly when their numbers are. Node 0 is false, node 1 is true.
 */
export const FALSE = 0
export const TRUE = 1

/** More nodes than this and pairs of them no longer fit a whole number; a guide has a few thousand. */
const LIMIT = 2 ** 22

export interface Diagram {
  /** Cells per variable, in the order in which nodes ask. */
  readonly cells: readonly number[]
  /** The variable a node asks for. */
  readonly variable: readonly number[]
  /** The children of a node, one per cell. */
  readonly children: readonly (readonly number[])[]
}

export interface DiagramBuilder {
  readonly diagram: Diagram
  /** True when the cell of the variable is one of these. */
  leaf(variable: number, cells: readonly boolean[]): number
  and(...nodes: number[]): number
  or(...nodes: number[]): number
  not(node: number): number
}

/** Starts an empty diagram. Everything made by one builder shares its nodes. */
export function buildDiagram(cells: readonly number[]): DiagramBuilder {
  const variable = [Infinity, Infinity]
  const children: (readonly number[])[] = [[], []]
  const unique = new Map<number | string, number>()
  const joined = [new Map<number, number>(), new Map<number, number>()] as const
  const negated = new Map<number, number>()

  const node = (at: number, kids: readonly number[]): number => {
    const first = kids[0]!
    if (kids.every((kid) => kid === first)) return first
    // most variables have two cells, and a number is a far quicker key than a text
    const key = kids.length === 2 ? (at * LIMIT + first) * LIMIT + kids[1]! : `${at}:${kids.join()}`
    let id = unique.get(key)
    if (id === undefined) {
      id = variable.push(at) - 1
      children.push(kids)
      unique.set(key, id)
    }
    return id
  }

  /** `and` and `or` differ in one thing: which terminal ends the search. */
  const join = (a: number, b: number, absorbing: 0 | 1): number => {
    if (a === absorbing || b === absorbing) return absorbing
    if (a === 1 - absorbing || a === b) return b
    if (b === 1 - absorbing) return a
    const key = a < b ? a * LIMIT + b : b * LIMIT + a
    const before = joined[absorbing].get(key)
    if (before !== undefined) return before
    const at = Math.min(variable[a]!, variable[b]!)
    const left = variable[a] === at ? children[a]! : undefined
    const right = variable[b] === at ? children[b]! : undefined
    const kids = new Array<number>(cells[at]!)
    for (let cell = 0; cell < kids.length; cell++) {
      kids[cell] = join(left === undefined ? a : left[cell]!, right === undefined ? b : right[cell]!, absorbing)
    }
    const result = node(at, kids)
    joined[absorbing].set(key, result)
    return result
  }

  const not = (id: number): number => {
    if (id < 2) return 1 - id
    const before = negated.get(id)
    if (before !== undefined) return before
    const result = node(variable[id]!, children[id]!.map(not))
    negated.set(id, result)
    return result
  }

  return {
    diagram: { cells, variable, children },
    leaf: (at, wanted) =>
      node(
        at,
        wanted.map((holds) => (holds ? TRUE : FALSE)),
      ),
    and: (...nodes) => nodes.reduce((a, b) => join(a, b, FALSE), TRUE),
    or: (...nodes) => nodes.reduce((a, b) => join(a, b, TRUE), FALSE),
    not,
  }
}
