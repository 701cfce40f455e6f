import { describe, expect, test } from 'vitest'
import { buildDiagram } from '../../../src/logic/diagram.js'
import { createNodeStore } from '../../../src/logic/node-store.js'

const fresh = () => {
  const { diagram, leaf } = buildDiagram([2, 3])
  const known = leaf(1, [false, true, true])
  const store = createNodeStore(diagram)
  const node = (variable: number, ...children: number[]): number =>
    store.nodeFor(variable, Int32Array.from([99, ...children]), 1, children.length)
  /** Makes many more nodes than there is room for: it grows a few times. */
  const overfill = (): number[] => Array.from({ length: 20 * store.room() }, (_, index) => node(0, index, index + 1))
  return { known, store, node, overfill }
}

describe('nodes that arise', () => {
  test('a node of the diagram is found, not made anew', () => {
    const { known, node } = fresh()
    expect(node(1, 0, 1, 1)).toBe(known)
  })

  test('equal nodes are one node, and different ones are not', () => {
    const { known, store, node } = fresh()
    const one = node(0, 0, known)
    expect(node(0, 0, known)).toBe(one)
    expect(node(0, known, 0)).not.toBe(one)
    expect([store.variableOf(one), store.child(one, 0), store.child(one, 1)]).toEqual([0, 0, known])
  })

  test('what has arisen is forgotten, the diagram is not', () => {
    const { known, store, node } = fresh()
    node(0, 0, known)
    store.reset()
    expect(node(1, 0, 1, 1)).toBe(known)
    expect(node(0, known, 0)).toBe(store.fixed)
    expect(node(0, 0, known)).toBe(store.fixed + 1)
  })

  test('more of them than there was room for are all found again', () => {
    const { known, store, node, overfill } = fresh()
    const before = store.room()
    const made = overfill()
    expect(store.room()).toBeGreaterThan(before)
    expect(new Set(made).size).toBe(made.length)
    expect(made.map((_, index) => node(0, index, index + 1))).toEqual(made)
    expect(made.map((id) => store.child(id, 1))).toEqual(made.map((_, index) => index + 1))
    expect(node(1, 0, 1, 1)).toBe(known)
  })

  test('after more room was made, the same is forgotten and the same is kept', () => {
    const { known, store, node, overfill } = fresh()
    const made = overfill()
    store.reset()
    expect(node(1, 0, 1, 1)).toBe(known)
    expect(made.slice(0, 5).map((_, index) => node(0, index + 4, index + 5))).toEqual(
      [0, 1, 2, 3, 4].map((index) => store.fixed + index),
    )
  })
})
