/**
 * Multi-valued decision diagrams: a node asks for the cell of one variable and has one child per cell. Equal nodes are
 * one node, so two functions are the same exactly when their numbers are. Node 0 is false, node 1 is true.
 */
export const FALSE = 0
export const TRUE = 1

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
  const unique = new Map<string, number>()
  const joined = new Map<string, number>()
  const negated = new Map<number, number>()

  const node = (at: number, kids: readonly number[]): number => {
    const first = kids[0]!
    if (kids.every((kid) => kid === first)) return first
    const key = `${at}:${kids.join()}`
    let id = unique.get(key)
    if (id === undefined) {
      id = variable.push(at) - 1
      children.push(kids)
      unique.set(key, id)
    }
    return id
  }

  const kidsAt = (at: number, id: number): readonly number[] =>
    variable[id] === at ? children[id]! : new Array<number>(cells[at]!).fill(id)

  /** `and` and `or` differ in one thing: which terminal ends the search. */
  const join = (a: number, b: number, absorbing: number): number => {
    if (a === absorbing || b === absorbing) return absorbing
    if (a === 1 - absorbing || a === b) return b
    if (b === 1 - absorbing) return a
    const key = a < b ? `${absorbing}:${a}:${b}` : `${absorbing}:${b}:${a}`
    const before = joined.get(key)
    if (before !== undefined) return before
    const at = Math.min(variable[a]!, variable[b]!)
    const left = kidsAt(at, a)
    const right = kidsAt(at, b)
    const result = node(
      at,
      left.map((kid, cell) => join(kid, right[cell]!, absorbing)),
    )
    joined.set(key, result)
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
