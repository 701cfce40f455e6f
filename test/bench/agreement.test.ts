import { expect, test } from 'vitest'
import { checkAgreement } from '../../bench/agreement.js'
import { ours } from '../../bench/engines/ours.js'
import { plain } from '../../bench/engines/plain.js'
import { mixedInputs, shapes } from '../../bench/inputs.js'
import { toPositive } from '../../bench/positive.js'
import { conditions, reading, subject } from '../../bench/subject.js'

const { facts } = subject
const exact = ours(subject, reading)
const bare = plain(
  conditions.map((condition) => toPositive(condition, facts)),
  facts,
)

test.each(shapes)('our evaluator finds the rules that plain if-statements find, %s inputs', async (shape) => {
  const people = mixedInputs(facts, 300, shape)
  const exactOnly = await checkAgreement({ kleene: [bare], exact }, conditions, facts, people)
  // no rule in force needs more than Kleene's logic
  expect([...exactOnly.keys()].map((rule) => subject.rules[rule]!.id)).toEqual([])
})

test('the two kinds of input are the same people, and make rules apply', () => {
  const [sparse, dense] = shapes.map((shape) => mixedInputs(facts, 300, shape))
  expect(sparse).toEqual(dense)
  expect(sparse!.some((input) => exact.applied(exact.evaluate(input)).length > 50)).toBe(true)
})

test('the same seed gives the same people, another seed gives others', () => {
  expect(mixedInputs(facts, 20, 'sparse')).toEqual(mixedInputs(facts, 20, 'sparse'))
  expect(mixedInputs(facts, 20, 'sparse', 2)).not.toEqual(mixedInputs(facts, 20, 'sparse'))
})
