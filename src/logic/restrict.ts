import type { Diagram } from './diagram.js'

/**
 * What is known, one number per variable: 0 for unknown, else the cell plus one. Ten thousand differently shaped
 * answers cost more to read than to decide, so they are read once, into this.
 */
export type CellRecord = Uint8Array

export interface Restriction {
  /**
   * What remains of a function once the known cells are filled in: 0 when no way of filling in the rest makes it true,
   * 1 when every way does, else a node that asks for unknown variables only, and only for those that matter.
   */
  restrict(node: number): number
  /** Marks the variables that a restricted function still depends on. */
  support(restricted: number, marks: Uint8Array): void
}

export interface Restrictor {
  /** Takes a new record. What earlier records gave is forgotten. */
  begin(record: CellRecord): Restriction
}

const TABLE = 1 << 13

/**
 * Prepares a finished diagram for being restricted again and again. The scratch memory is kept between calls, because
 * making it anew would cost more than the answer.
 */
export function createRestrictor(diagram: Diagram): Restrictor {
  const fixed = diagram.variable.length
  const variable = Int32Array.from(diagram.variable, (at) => (at === Infinity ? -1 : at))
  const first = new Int32Array(fixed)
  const flat: number[] = []
  diagram.children.forEach((kids, id) => {
    first[id] = flat.length
    flat.push(...kids)
  })
  const kids = Int32Array.from(flat)
  const cells = Uint8Array.from(diagram.cells)

  // nodes that arise from a restriction, numbered from `fixed` on
  let newVariable: number[] = []
  let newKids: (readonly number[])[] = []
  const byHash = new Map<number, number[]>()
  const fixedByHash = new Map<number, number[]>()
  const memo = new Int32Array(fixed)
  const memoTurn = new Uint32Array(fixed)
  let turn = 0
  let record: CellRecord = new Uint8Array(0)

  const hashOf = (at: number, children: readonly number[]): number => {
    let hash = at + 1
    for (const child of children) hash = (Math.imul(hash, 31) + child) | 0
    return hash & (TABLE - 1)
  }
  const kidsOf = (id: number): readonly number[] =>
    id < fixed ? kids.subarray(first[id], first[id]! + cells[variable[id]!]!) as unknown as number[] : newKids[id - fixed]!
  const sameKids = (id: number, children: readonly number[]): boolean => {
    const theirs = kidsOf(id)
    for (let cell = 0; cell < children.length; cell++) if (theirs[cell] !== children[cell]) return false
    return true
  }
  const variableOf = (id: number): number => (id < fixed ? variable[id]! : newVariable[id - fixed]!)
  const remember = (table: Map<number, number[]>, hash: number, id: number): void => {
    const bucket = table.get(hash)
    if (bucket === undefined) table.set(hash, [id])
    else bucket.push(id)
  }
  for (let id = 2; id < fixed; id++) remember(fixedByHash, hashOf(variable[id]!, [...kidsOf(id)]), id)

  const nodeFor = (at: number, children: readonly number[]): number => {
    const hash = hashOf(at, children)
    for (const table of [fixedByHash, byHash]) {
      const bucket = table.get(hash)
      if (bucket !== undefined) {
        for (const id of bucket) if (variableOf(id) === at && sameKids(id, children)) return id
      }
    }
    newVariable.push(at)
    newKids.push(children)
    const id = fixed + newVariable.length - 1
    remember(byHash, hash, id)
    return id
  }

  const restrict = (id: number): number => {
    if (id < 2) return id
    const at = variable[id]!
    const start = first[id]!
    const cell = record[at]!
    // the common case, an answered question, needs no memory
    if (cell !== 0) return restrict(kids[start + cell - 1]!)
    if (memoTurn[id] === turn) return memo[id]!
    const count = cells[at]!
    const children = new Array<number>(count)
    let equal = true
    let unchanged = true
    for (let index = 0; index < count; index++) {
      const child = kids[start + index]!
      const rest = restrict(child)
      children[index] = rest
      if (rest !== children[0]) equal = false
      if (rest !== child) unchanged = false
    }
    const result = equal ? children[0]! : unchanged ? id : nodeFor(at, children)
    memo[id] = result
    memoTurn[id] = turn
    return result
  }

  const support = (id: number, marks: Uint8Array): void => {
    const seen = new Set<number>()
    const visit = (node: number): void => {
      if (node < 2 || seen.has(node)) return
      seen.add(node)
      marks[variableOf(node)] = 1
      for (const child of kidsOf(node)) visit(child)
    }
    visit(id)
  }

  return {
    begin: (next) => {
      record = next
      turn++
      if (newVariable.length > 0) {
        newVariable = []
        newKids = []
        byHash.clear()
      }
      return { restrict, support }
    },
  }
}
