import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCql } from '../../../scripts/cql/compile.js'
import { createRunner } from '../../../scripts/cql/run.js'
import { cqlOf } from '../../../src/cql/condition.js'
import { levelSets, levelText } from '../../../src/cql/levels.js'
import { possibleName } from '../../../src/cql/outcome-names.js'
import { membersOf, parametersOf } from '../../../src/cql/parameters.js'
import { define, identifier } from '../../../src/cql/words.js'
import { all, always, any, not, type Condition } from '../../../src/logic/condition.js'
import { evaluate } from '../../../src/logic/truth.js'
import { knowledge, levelConditions, someKnowledge } from '../logic/conditions.js'
import { madeUpFacts as facts } from '../made-up-facts.js'

const textOf = (condition: Condition): string => cqlOf(condition, facts)
const ny: Condition = { fact: 'ny', is: [true] }

describe('a condition in CQL', () => {
  test.each<[Condition, string]>([
    [ny, '"ny"'],
    [{ fact: 'ny', is: [false] }, 'not "ny"'],
    [{ fact: 'grad', is: ['lett'] }, `"grad" = 'lett'`],
    [{ fact: 'grad', is: ['lett', 'tung'] }, `"grad" = 'lett' or "grad" = 'tung'`],
    [{ fact: 'plager', includes: ['uro', 'sorg'] }, '"plager: uro" or "plager: sorg"'],
    [{ fact: 'uker', atLeast: 2 }, '"uker" >= 2'],
    [{ fact: 'uker', atMost: 4 }, '"uker" <= 4'],
    [{ level: [1, 2] }, '"In hovedforlop 1 or 2"'],
    [not(ny), 'not ("ny")'],
    [all(ny, { fact: 'grad', is: ['lett', 'tung'] }), `"ny" and ("grad" = 'lett' or "grad" = 'tung')`],
    [any(ny, all({ level: [3] }, ny)), '"ny" or ("In hovedforlop 3" and "ny")'],
    [all(ny), '"ny"'],
    [always, 'true'],
    [any(), 'false'],
    [{ fact: 'grad', is: [] }, 'not ("grad" = "grad")'],
  ])('%j', (condition, text) => {
    expect(textOf(condition)).toBe(text)
  })

  test('never asks a list with `in` or `contains`, which call a missing list an empty one', () => {
    fc.assert(
      fc.property(levelConditions, (condition) => {
        expect(textOf(condition)).not.toMatch(/ in | contains /)
      }),
    )
  })

  test('compiled and run, has the value that Kleene gives it, whatever is known', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(levelConditions, { minLength: 40, maxLength: 60 }),
        fc.array(fc.tuple(someKnowledge, fc.subarray([1, 2, 3])), { minLength: 20, maxLength: 20 }),
        async (conditions, people) => {
          const { elm, messages } = compileCql(
            [
              "library Conditions version '1'\n",
              parametersOf(facts, 'en'),
              `parameter ${identifier(possibleName)} List<Integer> default null\n`,
              membersOf(facts),
              ...levelSets.map(levelText),
              ...conditions.map((condition, index) => define(`c${index}`, textOf(condition))),
              define('of no value', textOf({ fact: 'grad', is: [] })),
            ].join(''),
          )
          expect(messages).toEqual([])
          const run = createRunner(elm)
          for (const [knows, levels] of people) {
            const results = await run({ ...knows, [possibleName]: levels })
            expect(conditions.map((_, index) => results[`c${index}`])).toEqual(
              conditions.map((condition) => asCql(evaluate(condition, knowledge(knows), levels))),
            )
            expect(results['of no value']).toBe(knows.grad === undefined ? null : false)
          }
        },
      ),
      { numRuns: 4 },
    )
  })
})

const asCql = (truth: 'true' | 'unknown' | 'false'): boolean | null => (truth === 'unknown' ? null : truth === 'true')
