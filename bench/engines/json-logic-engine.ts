import { createRequire } from 'node:module'
import type { Value } from '../../src/logic/condition.js'
import type { Input } from '../inputs.js'
import type { Positive, PositiveLeaf } from '../positive.js'
import type { LoadEngine } from './engine.js'

interface JsonLogicEngine {
  LogicEngine: new () => { build(logic: unknown): (input: Input) => boolean }
}

/** Compiled: `build` makes a function out of each rule. */
export const jsonLogicEngine: LoadEngine = (conditions) => {
  const { LogicEngine } = createRequire(import.meta.url)('json-logic-engine') as JsonLogicEngine
  const engine = new LogicEngine()
  const rules = conditions.map((condition) => engine.build(logic(condition)))
  const applied = new Int32Array(rules.length)
  return {
    name: 'json-logic-engine',
    evaluate: (input) => {
      let count = 0
      for (let index = 0; index < rules.length; index++) if (rules[index]!(input)) applied[count++] = index
      return count
    },
    applied: (count) => [...applied.subarray(0, count as number)],
  }
}

function logic(condition: Positive): unknown {
  if ('fact' in condition) return leafLogic(condition)
  if ('all' in condition) return condition.all.length === 0 ? true : { and: condition.all.map(logic) }
  return condition.any.length === 0 ? false : { or: condition.any.map(logic) }
}

function leafLogic(leaf: PositiveLeaf): unknown {
  const fact = { var: leaf.fact }
  const known = { '!==': [fact, null] }
  // a missing fact is null, and in JavaScript null is 0: a guard stands where 0 would do
  if ('atLeast' in leaf) return guarded(leaf.atLeast <= 0, known, { '>=': [fact, leaf.atLeast] })
  if ('atMost' in leaf) return guarded(leaf.atMost >= 0, known, { '<=': [fact, leaf.atMost] })
  if ('is' in leaf) return leaf.is.length === 1 ? { '===': [fact, leaf.is[0]] } : { in: [fact, leaf.is] }
  const values: readonly Value[] = 'includes' in leaf ? leaf.includes : leaf.excludes
  const tests = values.map((value) => ({ in: [value, fact] }))
  const holds = tests.length === 1 ? tests[0] : { or: tests }
  return 'includes' in leaf ? holds : { and: [known, { '!': holds }] }
}

const guarded = (needed: boolean, guard: object, test: object): object => (needed ? { and: [guard, test] } : test)
