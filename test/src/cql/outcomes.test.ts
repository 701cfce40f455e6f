import { describe, expect, test } from 'vitest'
import { outcomesOf, type Outcome, type OutcomeDiagram } from '../../../src/cql/outcomes.js'
import { buildFunctions } from '../../../src/engine/functions.js'
import { appliesWhen, buildPlacing } from '../../../src/engine/placing.js'
import { always } from '../../../src/logic/condition.js'
import { contentOf, decide, is, placing, rule } from '../engine/made-up.js'
import type { Rule } from '../../../src/engine/rule.js'

const outcomesBy = (rules: readonly Rule[]): OutcomeDiagram => {
  const { facts, scope } = contentOf(rules)
  const conditions = [...rules.map(appliesWhen), scope.outside]
  const functions = buildFunctions(facts, conditions, conditions)
  return outcomesOf(functions, buildPlacing(functions, rules, functions.not(functions.given(scope.outside, 0))))
}

const nowhere: Outcome = { open: [], served: [] }

describe('where the placing can end', () => {
  test('every end is there once, with the levels that are open and those that give services', () => {
    const { outcomes } = outcomesBy([...placing, rule('minst-2', { when: is('ny'), then: { lowest: 2 } })])
    expect(outcomes).toHaveLength(5)
    expect(outcomes).toEqual(
      expect.arrayContaining([
        nowhere,
        { open: [1], served: [1] },
        { open: [1, 2], served: [1] },
        { open: [3], served: [3] },
        // a floor takes no help away
        { open: [2], served: [1, 2] },
      ]),
    )
  })

  test('a child stands before its parent, and the root is the last question', () => {
    const { nodes, root } = outcomesBy(placing)
    expect(root).toBe(nodes.length - 1)
    nodes.forEach((node, index) => {
      if ('children' in node) expect(node.children.every((child) => child < index)).toBe(true)
    })
  })

  test('without rules it ends nowhere, and nothing is asked', () => {
    expect(outcomesBy([])).toEqual({ nodes: [{ outcome: nowhere }], root: 0, outcomes: [nowhere] })
  })

  test('the ends are those that the decisions on all answers have', () => {
    const rules = [...placing, rule('alle', { when: always, then: { place: [2] } })]
    const decided = [12, 40].flatMap((alder) =>
      ['lett', 'middels', 'tung'].map((grad) =>
        decide([rule('alle', { when: always, then: { place: [2] } })], { alder, grad }).hovedforlop.possible.join(),
      ),
    )
    expect(new Set(outcomesBy(rules).outcomes.map(({ open }) => open.join()))).toEqual(new Set(decided))
  })
})
