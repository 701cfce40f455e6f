import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDiagram, FALSE, TRUE, type Diagram } from '../../../src/logic/diagram.js'
import { countTrue, shortestPath } from '../../../src/logic/shortest.js'

const cells = [2, 3, 2]
const { diagram, leaf, and, or, not } = buildDiagram(cells)
const [a, b, c] = [leaf(0, [false, true]), leaf(1, [false, true, true]), leaf(2, [false, true])]

const follow = ({ variable, children }: Diagram, root: number, record: readonly number[]): boolean => {
  let node = root
  while (node > 1) node = children[node]![record[variable[node]!]!]!
  return node === TRUE
}
const everyRecord = [0, 1].flatMap((x) => [0, 1, 2].flatMap((y) => [0, 1].map((z) => [x, y, z])))

const functions = fc.letrec<{ node: number }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(a, b, c, leaf(1, [true, false, false])),
    fc.tuple(tie('node'), tie('node')).map(([x, y]) => and(x, y)),
    fc.tuple(tie('node'), tie('node')).map(([x, y]) => or(x, y)),
    tie('node').map((x) => not(x)),
  ),
})).node

describe('the shortest way of making a function true', () => {
  test('there is none of a function that is never true, and nothing to ask of one that always is', () => {
    expect(shortestPath(diagram, FALSE)).toBeUndefined()
    expect([...shortestPath(diagram, TRUE)!]).toEqual([])
  })

  test('it asks for as few variables as can be', () => {
    expect([...shortestPath(diagram, or(and(a, b), c))!]).toEqual([
      [0, 0],
      [2, 1],
    ])
    expect([...shortestPath(diagram, and(a, b))!]).toEqual([
      [0, 1],
      [1, 1],
    ])
  })

  test('whatever the other variables are, the function is true', () => {
    fc.assert(
      fc.property(functions, (node) => {
        const path = shortestPath(diagram, node)
        const fitting = everyRecord.filter((record) => [...(path ?? [])].every(([at, cell]) => record[at] === cell))
        if (path === undefined) expect(everyRecord.some((record) => follow(diagram, node, record))).toBe(false)
        else expect(fitting.every((record) => follow(diagram, node, record))).toBe(true)
      }),
    )
  })
})

test('the ways of making a function true are counted without trying them', () => {
  fc.assert(
    fc.property(functions, (node) => {
      const tried = everyRecord.filter((record) => follow(diagram, node, record)).length
      expect(countTrue(diagram, node)).toBe(BigInt(tried))
    }),
  )
  expect([countTrue(diagram, TRUE), countTrue(diagram, FALSE)]).toEqual([12n, 0n])
})
