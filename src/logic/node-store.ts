import type { Diagram } from './diagram.js'

/**
 * The nodes of a finished diagram, and after them the nodes that arise for one record, in flat lists. A decision makes
 * thousands of nodes and forgets them all: nothing is made or cleared for it.
 */
export interface NodeStore {
  /** How many nodes the diagram has. */
  readonly fixed: number
  /** How many nodes there is room for. Grows. */
  room(): number
  variableOf(node: number): number
  child(node: number, cell: number): number
  /** The node that asks for a variable and has these children: `count` of them in `list`, from `base` on. */
  nodeFor(variable: number, list: Int32Array, base: number, count: number): number
  /** Forgets what has arisen. */
  reset(): void
}

/** What was there from the start is never forgotten. */
const ALWAYS = 0xffffffff

export function createNodeStore({ variable: asked, children, cells }: Diagram): NodeStore {
  const fixed = asked.length
  const widest = Math.max(2, ...cells)
  let variables = new Int32Array(2 * fixed + 1024)
  let first = new Int32Array(variables.length)
  let kids = new Int32Array(variables.length * widest)
  let nodes = 0
  let used = 0

  // open addressing; what earlier records left is known by its turn and written over
  let slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * variables.length)))
  let turns = new Uint32Array(slots.length)
  let turn = 1

  const isLive = (slot: number): boolean => turns[slot] === turn || turns[slot] === ALWAYS
  const isSame = (node: number, variable: number, list: Int32Array, base: number, count: number): boolean => {
    if (variables[node] !== variable) return false
    const start = first[node]!
    for (let cell = 0; cell < count; cell++) if (kids[start + cell] !== list[base + cell]) return false
    return true
  }
  const slotFor = (variable: number, list: Int32Array, base: number, count: number): number => {
    let hash = variable + 1
    for (let cell = 0; cell < count; cell++) hash = (Math.imul(hash, 31) + list[base + cell]!) | 0
    const mask = slots.length - 1
    let slot = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) & mask
    while (isLive(slot) && !isSame(slots[slot]!, variable, list, base, count)) slot = (slot + 1) & mask
    return slot
  }
  const write = (variable: number, list: Int32Array, base: number, count: number): number => {
    if (nodes === variables.length) grow()
    variables[nodes] = variable
    first[nodes] = used
    for (let cell = 0; cell < count; cell++) kids[used++] = list[base + cell]!
    return nodes++
  }
  const enter = (node: number, slot: number, since: number): void => {
    slots[slot] = node
    turns[slot] = since
  }
  const grow = (): void => {
    variables = longer(variables)
    first = longer(first)
    kids = longer(kids)
    slots = new Int32Array(slots.length * 2)
    turns = new Uint32Array(slots.length)
    for (let node = 2; node < nodes; node++) {
      enter(node, slotFor(variables[node]!, kids, first[node]!, cells[variables[node]!]!), node < fixed ? ALWAYS : turn)
    }
  }

  children.forEach((own, node) => {
    const list = Int32Array.from(own)
    const id = write(node < 2 ? -1 : asked[node]!, list, 0, list.length)
    if (id > 1) enter(id, slotFor(asked[node]!, list, 0, list.length), ALWAYS)
  })
  const usedFixed = used

  return {
    fixed,
    room: () => variables.length,
    variableOf: (node) => variables[node]!,
    child: (node, cell) => kids[first[node]! + cell]!,
    nodeFor: (variable, list, base, count) => {
      const slot = slotFor(variable, list, base, count)
      if (isLive(slot)) return slots[slot]!
      const before = slots
      const node = write(variable, list, base, count)
      // the table is another one when the lists grew
      enter(node, slots === before ? slot : slotFor(variable, list, base, count), turn)
      return node
    },
    reset: () => {
      nodes = fixed
      used = usedFixed
      turn++
    },
  }
}

const longer = (list: Int32Array): Int32Array<ArrayBuffer> => {
  const twice = new Int32Array(list.length * 2)
  twice.set(list)
  return twice
}
