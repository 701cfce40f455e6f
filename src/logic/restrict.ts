import type { Diagram } from './diagram.js'
import { createNodeStore } from './node-store.js'

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

/**
 * Prepares a finished diagram for being restricted again and again. The scratch memory is kept between calls, because
 * making it anew would cost more than the answer.
 */
export function createRestrictor(diagram: Diagram): Restrictor {
  const store = createNodeStore(diagram)
  const { fixed, variableOf, child, nodeFor } = store
  const cells = Uint8Array.from(diagram.cells)
  const memo = new Int32Array(fixed)
  const memoTurn = new Uint32Array(fixed)
  let turn = 0
  let record: CellRecord = new Uint8Array(0)

  // the restricted children of the nodes that are being worked on: one deeper for each variable
  const stack = new Int32Array((cells.length + 1) * Math.max(2, ...diagram.cells))
  let depth = 0

  const restrict = (node: number): number => {
    let id = node
    // the common case, an answered question, needs no memory
    for (;;) {
      if (id < 2) return id
      const cell = record[variableOf(id)]!
      if (cell === 0) break
      id = child(id, cell - 1)
    }
    if (memoTurn[id] === turn) return memo[id]!
    const variable = variableOf(id)
    const count = cells[variable]!
    const base = depth
    depth += count
    let equal = true
    let unchanged = true
    for (let cell = 0; cell < count; cell++) {
      const before = child(id, cell)
      const rest = restrict(before)
      stack[base + cell] = rest
      if (rest !== stack[base]) equal = false
      if (rest !== before) unchanged = false
    }
    const result = equal ? stack[base]! : unchanged ? id : nodeFor(variable, stack, base, count)
    depth = base
    memo[id] = result
    memoTurn[id] = turn
    return result
  }

  // marks of the current search, so that nothing needs to be cleared before the next one
  let search = 0
  let nodeSeen = new Uint32Array(store.room())
  const variableSeen = new Uint32Array(cells.length)
  const visit = (node: number, found: (variable: number) => void): void => {
    if (node < 2 || nodeSeen[node] === search) return
    nodeSeen[node] = search
    const variable = variableOf(node)
    if (variableSeen[variable] !== search) {
      variableSeen[variable] = search
      found(variable)
    }
    for (let cell = cells[variable]! - 1; cell >= 0; cell--) visit(child(node, cell), found)
  }
  const support = (restricted: number, found: (variable: number) => void): void => {
    if (nodeSeen.length < store.room()) nodeSeen = new Uint32Array(store.room())
    search++
    visit(restricted, found)
  }

  const restriction = { restrict, support }
  return {
    begin: (next) => {
      record = next
      turn++
      depth = 0
      store.reset()
      return restriction
    },
  }
}
