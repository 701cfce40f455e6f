import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, always, any, not, type Condition } from '../../../src/logic/condition.js'
import { evaluate, negate, type Truth } from '../../../src/logic/truth.js'
import { conditions, completions, knowledge, someKnowledge } from './conditions.js'

const truths = ['true', 'unknown', 'false'] as const satisfies Truth[]

/** A condition that has the truth asked for, where nothing is known of `grad`, `ny` is true and `sta` false. */
const ofTruth: { readonly [T in Truth]: Condition } = {
  true: { fact: 'ny', is: [true] },
  unknown: { fact: 'grad', is: ['lett'] },
  false: { fact: 'sta', is: [true] },
}
const known = knowledge({ ny: true, sta: false })
const pairs = truths.flatMap((one) => truths.map((other) => [one, other] as const))

describe('the tables of strong Kleene logic', () => {
  const and = ['true', 'unknown', 'false', 'unknown', 'unknown', 'false', 'false', 'false', 'false']
  const or = ['true', 'true', 'true', 'true', 'unknown', 'unknown', 'true', 'unknown', 'false']

  test.each(pairs.map(([one, other], at) => [one, other, and[at]] as const))(
    '%s and %s: %s',
    (one, other, expected) => {
      expect(evaluate(all(ofTruth[one], ofTruth[other]), known)).toBe(expected)
    },
  )

  test.each(pairs.map(([one, other], at) => [one, other, or[at]] as const))('%s or %s: %s', (one, other, expected) => {
    expect(evaluate(any(ofTruth[one], ofTruth[other]), known)).toBe(expected)
  })

  test.each([
    ['true', 'false'],
    ['unknown', 'unknown'],
    ['false', 'true'],
  ] as const)('not %s: %s', (one, expected) => {
    expect(evaluate(not(ofTruth[one]), known)).toBe(expected)
    expect(negate(one)).toBe(expected)
  })

  test('all of nothing is true, any of nothing is false', () => {
    expect(evaluate(always, known)).toBe('true')
    expect(evaluate(all(), known)).toBe('true')
    expect(evaluate(any(), known)).toBe('false')
  })
})

describe('a leaf', () => {
  test.each<[string, Condition, Truth]>([
    ['one of the values', { fact: 'grad', is: ['lett', 'tung'] }, 'true'],
    ['another value', { fact: 'grad', is: ['middels'] }, 'false'],
    ['a list that holds one of the values', { fact: 'plager', includes: ['sorg', 'uro'] }, 'true'],
    ['a list that holds none of them', { fact: 'plager', includes: ['sorg'] }, 'false'],
    ['a number at the lower end', { fact: 'uker', atLeast: 3 }, 'true'],
    ['a number just below the lower end', { fact: 'uker', atLeast: 4 }, 'false'],
    ['a number at the upper end', { fact: 'uker', atMost: 3 }, 'true'],
    ['a number just above the upper end', { fact: 'uker', atMost: 2 }, 'false'],
  ])('%s', (_, leaf, expected) => {
    expect(evaluate(leaf, knowledge({ grad: 'tung', plager: ['uro'], uker: 3 }))).toBe(expected)
    expect(evaluate(leaf, knowledge({}))).toBe('unknown')
  })

  test('an empty list and a no are answers, not unknown', () => {
    expect(evaluate({ fact: 'plager', includes: ['uro'] }, knowledge({ plager: [] }))).toBe('false')
    expect(evaluate({ fact: 'ny', is: [false] }, knowledge({ ny: false }))).toBe('true')
  })

  test.each<[string, number[], number[], Truth]>([
    ['every open level is wanted', [2, 3], [2, 3], 'true'],
    ['one of the open levels is wanted', [2], [1, 2], 'unknown'],
    ['no open level is wanted', [3], [1, 2], 'false'],
    ['no level is open', [1, 2, 3], [], 'false'],
  ])('%s', (_, level, open, expected) => {
    expect(evaluate({ level }, knowledge({}), open)).toBe(expected)
  })
})

test('what is true or false stays so however the unknown facts are filled in', () => {
  fc.assert(
    fc.property(conditions, someKnowledge, (condition, knows) => {
      const truth = evaluate(condition, knowledge(knows))
      if (truth === 'unknown') return
      for (const complete of completions(knows)) expect(evaluate(condition, knowledge(complete))).toBe(truth)
    }),
    { numRuns: 100 },
  )
})
