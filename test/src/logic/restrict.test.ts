import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDiagram, FALSE, TRUE } from '../../../src/logic/diagram.js'
import { createRestrictor } from '../../../src/logic/restrict.js'
import { evaluate, type Truth } from '../../../src/logic/truth.js'
import { completions, conditions, knowledge, someKnowledge, type Knows } from './conditions.js'
import { exactly } from './exact.js'
import type { Condition } from '../../../src/logic/condition.js'

const holds = (condition: Condition, knows: Knows): boolean => evaluate(condition, knowledge(knows)) === 'true'

/** True for every way of filling in, for none, or for some only. */
const byTryingAll = (condition: Condition, knows: Knows): Truth => {
  const answers = new Set(completions(knows).map((complete) => holds(condition, complete)))
  return answers.size === 2 ? 'unknown' : answers.has(true) ? 'true' : 'false'
}

const toggled = (list: readonly string[], value: string): string[] =>
  list.includes(value) ? list.filter((other) => other !== value) : [...list, value]

/** The unknown facts of which a change alone, with all else filled in, can change the answer. */
const byChangingOne = (condition: Condition, knows: Knows): string[] => {
  const found = new Set<string>()
  for (const complete of completions(knows)) {
    const answer = holds(condition, complete)
    for (const fact of Object.keys(complete) as (keyof Knows)[]) {
      if (knows[fact] !== undefined) continue
      if (fact === 'plager') {
        for (const value of ['uro', 'sorg']) {
          const plager = toggled(complete.plager as string[], value)
          if (holds(condition, { ...complete, plager }) !== answer) found.add(`plager=${value}`)
        }
      } else {
        const { [fact]: _, ...rest } = complete
        if (completions(rest).some((other) => holds(condition, other) !== answer)) found.add(fact)
      }
    }
  }
  return [...found].sort()
}

describe('against every way of filling in what is unknown', () => {
  test('a restricted function is true, false or open exactly when it should be', () => {
    fc.assert(
      fc.property(conditions, someKnowledge, (condition, knows) => {
        expect(exactly(condition, knows).truth).toBe(byTryingAll(condition, knows))
      }),
      { numRuns: 200 },
    )
  })

  test('it still asks for exactly those variables that can change the answer', () => {
    fc.assert(
      fc.property(conditions, someKnowledge, (condition, knows) => {
        expect(exactly(condition, knows).dependsOn).toEqual(byChangingOne(condition, knows))
      }),
      { numRuns: 100 },
    )
  })

  test('what Kleene logic knows, the exact answer says too', () => {
    fc.assert(
      fc.property(conditions, someKnowledge, (condition, knows) => {
        const kleene = evaluate(condition, knowledge(knows))
        if (kleene !== 'unknown') expect(exactly(condition, knows).truth).toBe(kleene)
      }),
      { numRuns: 300 },
    )
  })
})

describe('one restrictor for many records', () => {
  const fresh = () => {
    const builder = buildDiagram([2, 2, 2])
    const [a, b, c] = [0, 1, 2].map((at) => builder.leaf(at, [false, true])) as [number, number, number]
    const node = builder.or(builder.and(a, b), builder.and(builder.not(a), c))
    const restrictor = createRestrictor(builder.diagram)
    const supportOf = ({ restrict, support }: ReturnType<typeof restrictor.begin>): number[] => {
      const found: number[] = []
      support(restrict(node), (variable) => found.push(variable))
      return found.sort()
    }
    return { builder, a, b, c, node, restrictor, supportOf }
  }

  test('what an earlier record gave is forgotten', () => {
    const { b, c, node, restrictor, supportOf } = fresh()
    const first = restrictor.begin(Uint8Array.of(2, 0, 0))
    expect(first.restrict(node)).toBe(b)
    expect(supportOf(first)).toEqual([1])
    const second = restrictor.begin(Uint8Array.of(1, 2, 0))
    expect(second.restrict(node)).toBe(c)
    expect(restrictor.begin(Uint8Array.of(2, 2, 1)).restrict(node)).toBe(TRUE)
    expect(restrictor.begin(Uint8Array.of(2, 1, 2)).restrict(node)).toBe(FALSE)
  })

  test('where nothing is known the function is what it was', () => {
    const { node, restrictor, supportOf } = fresh()
    const open = restrictor.begin(Uint8Array.of(0, 0, 0))
    expect(open.restrict(node)).toBe(node)
    expect(supportOf(open)).toEqual([0, 1, 2])
  })

  test('functions that become equal are one node, also where the diagram has none for them', () => {
    const { builder, a, b, c, node } = fresh()
    const both = builder.and(node, builder.or(a, b, c))
    const again = createRestrictor(builder.diagram)
    const { restrict } = again.begin(Uint8Array.of(0, 0, 2))
    expect(restrict(both)).toBe(restrict(node))
    expect(restrict(both)).toBeGreaterThan(TRUE)
  })

  test('a function that is settled depends on nothing', () => {
    const { restrictor, supportOf } = fresh()
    expect(supportOf(restrictor.begin(Uint8Array.of(2, 2, 0)))).toEqual([])
  })

  test('a function that asks for many variables, one after the other, is restricted at the far end of them', () => {
    const size = 12
    const { diagram, leaf, and, or, not } = buildDiagram(new Array<number>(size).fill(3))
    const leaves = Array.from({ length: size }, (_, at) => leaf(at, [false, false, true]))
    // an odd number of the first ones are in their last cell: no variable can be left out
    const oddAmong = (count: number): number =>
      leaves.slice(0, count).reduce((before, one) => or(and(before, not(one)), and(not(before), one)))
    const odd = oddAmong(size)
    const rest = oddAmong(size - 1)
    const last = Uint8Array.from({ length: size }, (_, at) => (at === size - 1 ? 1 : 0))
    const { restrict, support } = createRestrictor(diagram).begin(last)
    expect(restrict(odd)).toBe(rest)
    const found: number[] = []
    support(restrict(odd), (variable) => found.push(variable))
    expect(found.sort((a, b) => a - b)).toEqual(Array.from({ length: size - 1 }, (_, at) => at))
  })
})
