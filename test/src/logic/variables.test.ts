import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Condition } from '../../../src/logic/condition.js'
import type { FactLeaf } from '../../../src/logic/leaves.js'
import { cellsThatHold, variablesOf, type Cell } from '../../../src/logic/variables.js'
import { evaluate } from '../../../src/logic/truth.js'
import { madeUpFacts } from '../made-up-facts.js'

const cellsOf = (fact: string, ...conditions: Condition[]): readonly (readonly Cell[])[] =>
  variablesOf(madeUpFacts, [fact], conditions).map(({ cells }) => cells)

describe('the variables of a fact', () => {
  test('a yes/no fact and a one-of fact are one variable with a cell per value', () => {
    expect(cellsOf('ny')).toEqual([[false, true]])
    expect(cellsOf('grad')).toEqual([['lett', 'middels', 'tung']])
  })

  test('a some-of fact is one variable per value', () => {
    expect(variablesOf(madeUpFacts, ['plager'], [])).toEqual([
      { fact: 'plager', element: 'uro', cells: [false, true] },
      { fact: 'plager', element: 'sorg', cells: [false, true] },
    ])
  })

  test('they come in the order asked for, not in the order of the facts', () => {
    expect(variablesOf(madeUpFacts, ['grad', 'ny'], []).map(({ fact }) => fact)).toEqual(['grad', 'ny'])
  })
})

describe('the cells of a whole number', () => {
  test('are one, where no condition asks for it', () => {
    expect(cellsOf('uker', { fact: 'ny', is: [true] })).toEqual([[{ from: 0, to: 5 }]])
  })

  test('begin at each threshold: `at least` at its number, `at most` at the number after', () => {
    const conditions: Condition[] = [{ not: { fact: 'uker', atLeast: 4 } }, { all: [{ fact: 'uker', atMost: 1 }] }]
    expect(cellsOf('uker', ...conditions)).toEqual([
      [
        { from: 0, to: 1 },
        { from: 2, to: 3 },
        { from: 4, to: 5 },
      ],
    ])
  })

  test('are not cut twice, nor outside what the fact can be', () => {
    const thresholds: Condition[] = [
      { fact: 'uker', atLeast: 3 },
      { fact: 'uker', atMost: 2 },
      { fact: 'uker', atLeast: 0 },
      { fact: 'uker', atMost: -1 },
      { fact: 'uker', atMost: 5 },
      { fact: 'uker', atLeast: 9 },
    ]
    expect(cellsOf('uker', ...thresholds)).toEqual([
      [
        { from: 0, to: 2 },
        { from: 3, to: 5 },
      ],
    ])
  })

  test('no condition tells two numbers of one cell apart', () => {
    const leaves = fc.oneof(
      fc.record({ fact: fc.constant('uker'), atLeast: fc.integer({ min: -2, max: 8 }) }),
      fc.record({ fact: fc.constant('uker'), atMost: fc.integer({ min: -2, max: 8 }) }),
    )
    fc.assert(
      fc.property(fc.array(leaves, { minLength: 1, maxLength: 4 }), (leaves: FactLeaf[]) => {
        const [variable] = variablesOf(madeUpFacts, ['uker'], leaves)
        for (const leaf of leaves) {
          const holds = cellsThatHold(variable!, leaf)
          variable!.cells.forEach((cell, at) => {
            const { from, to } = cell as { from: number; to: number }
            for (let number = from; number <= to; number++) {
              expect(evaluate(leaf, () => number)).toBe(holds[at] ? 'true' : 'false')
            }
          })
        }
      }),
    )
  })
})

test('the cells in which a leaf holds', () => {
  const [grad] = variablesOf(madeUpFacts, ['grad'], [])
  const [uro] = variablesOf(madeUpFacts, ['plager'], [])
  expect(cellsThatHold(grad!, { fact: 'grad', is: ['tung', 'lett'] })).toEqual([true, false, true])
  expect(cellsThatHold(uro!, { fact: 'plager', includes: ['uro'] })).toEqual([false, true])
})
