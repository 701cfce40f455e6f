import { expect, test } from 'vitest'
import { createRuleEvaluator } from '../../../src/engine/evaluate.js'
import { always } from '../../../src/logic/condition.js'
import { adult, contentOf, decide, is, level, placing, rule } from './made-up.js'

const rules = [
  rule('funn', { when: is('fare', 'funn'), then: { action: 'ring' } }),
  rule('to', { when: level(2), then: { action: 'plan' } }),
  rule('antatt', { basis: 'derived', when: always, then: { action: 'tilbud' } }),
]
const evaluator = () => createRuleEvaluator(contentOf([...placing, ...rules]), 'careful')
const number = { 'does-not-apply': 0, unknown: 1, applies: 2 }

test.each([
  {},
  adult,
  { ...adult, grad: 'lett' },
  { ...adult, grad: 'middels', fare: 'nei' },
  { alder: 12, fare: 'funn' },
])('the states of the rules are those of the trace, for %j', (kartlegging) => {
  const { rules: ids, evaluate } = evaluator()
  const { trace } = decide(rules, kartlegging)
  expect(ids).toEqual(trace.map(({ rule }) => rule))
  expect([...evaluate(kartlegging)]).toEqual(trace.map(({ status }) => number[status]))
})

test('the literal reading has no derived rule', () => {
  expect(createRuleEvaluator(contentOf(rules), 'literal').rules).toEqual(['funn', 'to'])
})

test('bad input is refused without repeating it', () => {
  expect(() => evaluator().evaluate({ ny: 'KANARI' })).toThrow(/^not a kartlegging$/)
})
