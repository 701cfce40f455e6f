import { describe, expect, test } from 'vitest'
import { all, any, not, type Condition } from '../../../src/logic/condition.js'
import { evaluate } from '../../../src/logic/truth.js'
import { knowledge, type Knows } from './conditions.js'
import { exactly } from './exact.js'

const ny: Condition = { fact: 'ny', is: [true] }
const sta: Condition = { fact: 'sta', is: [true] }
const uro: Condition = { fact: 'plager', includes: ['uro'] }
const grad = (...is: string[]): Condition => ({ fact: 'grad', is })
const atLeast = (number: number): Condition => ({ fact: 'uker', atLeast: number })
const atMost = (number: number): Condition => ({ fact: 'uker', atMost: number })

/** Kleene logic looks at each leaf by itself, so it cannot see that two leaves speak of the same fact. */
describe('where Kleene logic says unknown and the exact answer is known', () => {
  test.each<[string, Condition, Knows, 'true' | 'false']>([
    ['p or not p', any(ny, not(ny)), {}, 'true'],
    ['p and not p', all(ny, not(ny)), {}, 'false'],
    ['a yes or a no', any({ fact: 'ny', is: [true] }, { fact: 'ny', is: [false] }), {}, 'true'],
    ['ranges of a number that cover all of it', any(atLeast(3), atMost(2)), {}, 'true'],
    ['ranges of a number that never meet', all(atLeast(3), atMost(2)), {}, 'false'],
    ['a range from the lowest number the fact can have', atLeast(0), {}, 'true'],
    ['a range above the highest number the fact can have', atLeast(6), {}, 'false'],
    ['one of all values that the fact has', grad('lett', 'middels', 'tung'), {}, 'true'],
    ['rules that between them cover all values', any(grad('lett'), grad('middels', 'tung')), {}, 'true'],
    ['two values at once', all(grad('lett'), grad('tung')), {}, 'false'],
    ['a value of a list that is there or not there', any(uro, not(uro)), {}, 'true'],
    ['a choice that ends the same either way', any(all(ny, sta), all(not(ny), sta)), { sta: true }, 'true'],
    ['the same behind a longer way round', not(all(any(ny, sta), not(ny), not(sta))), {}, 'true'],
  ])('%s', (_, condition, knows, expected) => {
    expect(evaluate(condition, knowledge(knows))).toBe('unknown')
    expect(exactly(condition, knows)).toEqual({ truth: expected, dependsOn: [] })
  })
})

describe('what the exact answer depends on', () => {
  test('a fact that cannot matter any more is not asked for, though Kleene logic reads it', () => {
    const condition = any(all(ny, sta), all(not(ny), sta))
    expect(evaluate(condition, knowledge({}))).toBe('unknown')
    expect(exactly(condition, {})).toEqual({ truth: 'unknown', dependsOn: ['sta'] })
  })

  test('of a list, only the values that matter', () => {
    expect(exactly(all(uro, ny), { ny: true })).toEqual({ truth: 'unknown', dependsOn: ['plager=uro'] })
  })
})
