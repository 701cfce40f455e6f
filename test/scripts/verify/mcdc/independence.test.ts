import { expect, test } from 'vitest'
import { atomsOf, outcomeOf, type Truths } from '../../../../scripts/verify/mcdc/atoms.js'
import { findPair } from '../../../../scripts/verify/mcdc/independence.js'
import type { Rule } from '../../../../src/engine/rule.js'
import { all, any, not, type Condition } from '../../../../src/logic/condition.js'

const a = { fact: 'a', is: [true] } as const
const b = { fact: 'b', is: [true] } as const
const every: readonly Truths[] = [
  [true, true],
  [true, false],
  [false, true],
  [false, false],
]

const ruleWith = (when: Condition, unless?: Condition): Rule => ({
  id: 'made/up',
  title: { nb: '', nn: '', en: '' },
  strength: 'advice',
  basis: 'guideline',
  statements: [],
  when,
  ...(unless && { unless }),
  then: { action: 'made-up' },
})

const pairs = (rule: Rule, possible = every) => {
  const atoms = atomsOf(rule)
  return atoms.map((_, atom) => findPair(atom, possible, outcomeOf(rule, atoms)))
}

test('nothing but the atom differs where the atoms are free', () => {
  expect(pairs(ruleWith(all(a, b)))).toEqual([
    { atom: 0, kind: 'unique-cause', applies: [true, true], not: [false, true] },
    { atom: 1, kind: 'unique-cause', applies: [true, true], not: [true, false] },
  ])
})

test('what clears a rule decides too', () => {
  expect(pairs(ruleWith(a, b)).map((pair) => pair?.not)).toEqual([
    [false, false],
    [true, true],
  ])
})

test('others differ where they cannot stay as they are', () => {
  const c = { fact: 'c', is: [true] } as const
  const possible: readonly Truths[] = [
    [true, true, false],
    [false, false, true],
  ]
  expect(pairs(ruleWith(all(a, any(b, c))), possible)).toEqual([
    { atom: 0, kind: 'masking', applies: possible[0], not: possible[1] },
    undefined,
    undefined,
  ])
})

test('an atom that changes nothing has no pair', () => {
  expect(pairs(ruleWith(any(a, all(a, b))))[1]).toBeUndefined()
})

test('an atom that stands twice is one atom', () => {
  expect(atomsOf(ruleWith(any(all(a, b), all(a, not(b)))))).toEqual([a, b])
})
