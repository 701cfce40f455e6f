import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atLevel } from '../../../src/cql/at-level.js'
import { all, always, any, not, type Condition } from '../../../src/logic/condition.js'
import { readsLevel } from '../../../src/logic/leaves.js'
import { evaluate } from '../../../src/logic/truth.js'
import { knowledge, levelConditions, someKnowledge } from '../logic/conditions.js'

const ny: Condition = { fact: 'ny', is: [true] }
const sta: Condition = { fact: 'sta', is: [true] }
const second: Condition = { level: [2] }

describe('a condition at one level', () => {
  test('asks for facts only, and says the same as at that level', () => {
    fc.assert(
      fc.property(levelConditions, someKnowledge, fc.constantFrom(1, 2, 3), (condition, knows, level) => {
        const there = atLevel(condition, level)
        expect(readsLevel(there)).toBe(false)
        expect(evaluate(there, knowledge(knows))).toBe(evaluate(condition, knowledge(knows), [level]))
      }),
      { numRuns: 500 },
    )
  })

  test.each<[string, Condition, Condition, Condition]>([
    ['a level alone', second, always, any()],
    ['a level among other things', all(second, ny), ny, any()],
    ['a level beside another thing', any(second, ny), always, ny],
    ['a level that is ruled out', all(not(second), ny), any(), ny],
    ['more than one thing', all(second, ny, sta), all(ny, sta), any()],
    ['what asks for no level', not(ny), not(ny), not(ny)],
  ])('leaves out what changes nothing: %s', (_, condition, there, elsewhere) => {
    expect(atLevel(condition, 2)).toEqual(there)
    expect(atLevel(condition, 1)).toEqual(elsewhere)
  })
})
