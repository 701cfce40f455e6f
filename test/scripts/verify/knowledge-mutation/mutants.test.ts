import { expect, test } from 'vitest'
import { rules } from '../../../../rules/catalogue.js'
import { isEquivalent } from '../../../../scripts/verify/knowledge-mutation/equivalent.js'
import { mutantsOf } from '../../../../scripts/verify/knowledge-mutation/mutants.js'

const mutants = mutantsOf()

test('every rule is mutated, each mutant under its own name', () => {
  expect(new Set(mutants.map(({ rule }) => rule)).size).toBe(rules.length)
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
})

test('every mutant differs from its rule, and the rule is left as it was', () => {
  const before = JSON.stringify(rules)
  const same = mutantsOf().filter(({ rule, mutated }) => JSON.stringify(rule) === JSON.stringify(mutated))
  expect(same).toEqual([])
  expect(JSON.stringify(rules)).toBe(before)
})

test('a mutant is the same function only where no answer tells the two apart', () => {
  const [rule] = rules
  const twice = { ...rule!, when: { all: [rule!.when, rule!.when] } }
  const mutant = { id: 'x', rule: rule!, operator: 'x' }
  expect(isEquivalent({ ...mutant, mutated: twice })).toBe(true)
  expect(isEquivalent({ ...mutant, mutated: { ...rule!, when: { not: rule!.when } } })).toBe(false)
  expect(isEquivalent({ ...mutant, mutated: { ...twice, statements: [] } })).toBe(false)
  expect(isEquivalent(mutant)).toBe(false)
})
