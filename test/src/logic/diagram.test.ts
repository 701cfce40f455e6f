import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDiagram, FALSE, TRUE, type Diagram } from '../../../src/logic/diagram.js'

/** Three questions with two, three and two answers: twelve ways of answering. */
const cells = [2, 3, 2]
const rows = [0, 1].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1].map((c) => [a, b, c] as const)))
type Row = (typeof rows)[number]

/** A function is the list of its twelve answers. */
const functions = fc.array(fc.boolean(), { minLength: rows.length, maxLength: rows.length })

/** Builds a function as an `or` over the rows where it holds, each an `and` of leaves. */
const build = (builder: ReturnType<typeof buildDiagram>, holds: readonly boolean[]): number =>
  builder.or(
    ...rows
      .filter((_, at) => holds[at])
      .map((row) => builder.and(...row.map((cell, variable) => leafOf(builder, variable, cell)))),
  )

const leafOf = (builder: ReturnType<typeof buildDiagram>, variable: number, cell: number): number =>
  builder.leaf(
    variable,
    Array.from({ length: cells[variable]! }, (_, at) => at === cell),
  )

const follow = ({ variable, children }: Diagram, node: number, row: Row): boolean => {
  let at = node
  while (at > TRUE) at = children[at]![row[variable[at]!]!]!
  return at === TRUE
}

const tableOf = (diagram: Diagram, node: number): boolean[] => rows.map((row) => follow(diagram, node, row))

describe('against the full table', () => {
  test('a diagram answers as the function it was built from', () => {
    fc.assert(
      fc.property(functions, (holds) => {
        const builder = buildDiagram(cells)
        expect(tableOf(builder.diagram, build(builder, holds))).toEqual(holds)
      }),
    )
  })

  test('and, or and not do to diagrams what they do to answers', () => {
    fc.assert(
      fc.property(functions, functions, functions, (a, b, c) => {
        const builder = buildDiagram(cells)
        const [x, y, z] = [build(builder, a), build(builder, b), build(builder, c)] as const
        const { diagram, and, or, not } = builder
        expect(tableOf(diagram, and(x, y, z))).toEqual(rows.map((_, at) => a[at]! && b[at]! && c[at]!))
        expect(tableOf(diagram, or(x, y, z))).toEqual(rows.map((_, at) => a[at]! || b[at]! || c[at]!))
        expect(tableOf(diagram, not(x))).toEqual(a.map((holds) => !holds))
      }),
    )
  })
})

describe('equal functions are one node', () => {
  test('however they were put together', () => {
    fc.assert(
      fc.property(functions, functions, (a, b) => {
        const builder = buildDiagram(cells)
        const [x, y] = [build(builder, a), build(builder, b)] as const
        const { and, or, not } = builder
        expect(x === y).toBe(a.every((holds, at) => holds === b[at]))
        expect(and(x, y)).toBe(not(or(not(x), not(y))))
        expect(or(x, y)).toBe(or(y, x))
        expect(not(not(x))).toBe(x)
        expect(and(x, or(x, y))).toBe(x)
        expect(or(x, not(x))).toBe(TRUE)
        expect(and(x, not(x))).toBe(FALSE)
      }),
    )
  })

  test('a node whose children are all the same is that child', () => {
    const { leaf, diagram } = buildDiagram(cells)
    expect(leaf(1, [true, true, true])).toBe(TRUE)
    expect(leaf(1, [false, false, false])).toBe(FALSE)
    expect(diagram.children).toHaveLength(2)
  })

  test('a question with one possible answer is no question', () => {
    const { leaf } = buildDiagram([1])
    expect(leaf(0, [true])).toBe(TRUE)
    expect(leaf(0, [false])).toBe(FALSE)
  })

  test('the same leaf twice is the same node, with two answers and with three', () => {
    const { leaf } = buildDiagram(cells)
    expect(leaf(0, [false, true])).toBe(leaf(0, [false, true]))
    expect(leaf(1, [false, true, true])).toBe(leaf(1, [false, true, true]))
    expect(leaf(0, [false, true])).not.toBe(leaf(2, [false, true]))
  })
})

test('and of nothing is true, or of nothing is false', () => {
  const { and, or } = buildDiagram(cells)
  expect(and()).toBe(TRUE)
  expect(or()).toBe(FALSE)
})
