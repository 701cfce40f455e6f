import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFunctions } from '../../../src/engine/functions.js'
import { FALSE, TRUE } from '../../../src/logic/diagram.js'
import { evaluate } from '../../../src/logic/truth.js'
import { completions, knowledge, levelConditions, someKnowledge } from '../logic/conditions.js'
import { exactly } from '../logic/exact.js'
import { madeUpFacts } from '../made-up-facts.js'

const build = (...conditions: Parameters<typeof buildFunctions>[2]) => buildFunctions(madeUpFacts, [], conditions)

describe('conditions as diagrams', () => {
  test('a level is the level that is given', () => {
    const { given } = build()
    expect([1, 2, 3].map((level) => given({ level: [1, 3] }, level))).toEqual([TRUE, FALSE, TRUE])
  })

  test('the same condition, written twice, is one function', () => {
    const { given } = build()
    const ny = { fact: 'ny', is: [true] }
    expect(given({ not: { all: [ny, { level: [2] }] } }, 2)).toBe(given({ any: [{ fact: 'ny', is: [false] }] }, 2))
    expect(given({ fact: 'plager', includes: ['uro', 'sorg'] }, 1)).toBe(
      given(
        {
          any: [
            { fact: 'plager', includes: ['sorg'] },
            { fact: 'plager', includes: ['uro'] },
          ],
        },
        1,
      ),
    )
  })

  test('facts that the placing reads are asked last', () => {
    const { variables } = buildFunctions(
      madeUpFacts,
      [
        { fact: 'grad', is: ['lett'] },
        { fact: 'ny', is: [true] },
      ],
      [],
    )
    expect(variables.map(({ fact }) => fact)).toEqual(['sta', 'fare', 'plager', 'plager', 'uker', 'ny', 'grad'])
  })

  test('a condition over a level means at each level what it says', () => {
    fc.assert(
      fc.property(levelConditions, someKnowledge, fc.constantFrom(1, 2, 3), (condition, knows, level) => {
        const answers = new Set(completions(knows).map((known) => evaluate(condition, knowledge(known), [level])))
        expect(exactly(condition, knows, level).truth).toBe(answers.size === 2 ? 'unknown' : [...answers][0])
      }),
      { numRuns: 100 },
    )
  })
})
