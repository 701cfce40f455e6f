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
  /** Calls back for each variable that a restricted function still depends on, each once. */
  support(restricted: number, found: (variable: number) => void): void
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
  const sameKids = (id: number, children: readonly number[]): boolean => {
    const theirs = id < fixed ? kids : newKids[id - fixed]!
    const start = id < fixed ? first[id]! : 0
    for (let cell = 0; cell < children.length; cell++) if (theirs[start + cell] !== children[cell]) return false
    return true
  }
  const variableOf = (id: number): number => (id < fixed ? variable[id]! : newVariable[id - fixed]!)
  const remember = (table: Map<number, number[]>, hash: number, id: number): void => {
    const bucket = table.get(hash)
    if (bucket === undefined) table.set(hash, [id])
    else bucket.push(id)
  }
  for (let id = 2; id < fixed; id++) remember(fixedByHash, hashOf(variable[id]!, diagram.children[id]!), id)

  const findIn = (bucket: number[] | undefined, at: number, children: readonly number[]): number | undefined => {
    if (bucket === undefined) return undefined
    for (const id of bucket) if (variableOf(id) === at && sameKids(id, children)) return id
    return undefined
  }

  const nodeFor = (at: number, children: readonly number[]): number => {
    const hash = hashOf(at, children)
    const known = findIn(fixedByHash.get(hash), at, children) ?? findIn(byHash.get(hash), at, children)
    if (known !== undefined) return known
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

  // marks of the current search, so that nothing needs to be cleared before the next one
  let search = 0
  let nodeSeen = new Uint32Array(fixed + 1024)
  const variableSeen = new Uint32Array(cells.length)
  const visit = (node: number, found: (variable: number) => void): void => {
    if (node < 2 || nodeSeen[node] === search) return
    nodeSeen[node] = search
    const at = variableOf(node)
    if (variableSeen[at] !== search) {
      variableSeen[at] = search
      found(at)
    }
    if (node < fixed) {
      const start = first[node]!
      for (let index = cells[at]! - 1; index >= 0; index--) visit(kids[start + index]!, found)
    } else for (const child of newKids[node - fixed]!) visit(child, found)
  }
  const support = (id: number, found: (variable: number) => void): void => {
    if (nodeSeen.length < fixed + newVariable.length) nodeSeen = new Uint32Array(2 * (fixed + newVariable.length))
    search++
    visit(id, found)
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
