import { describe, expect, test } from 'vitest'
import { decisiveFacts } from '../../../src/engine/because.js'
import type { Rule } from '../../../src/engine/rule.js'
import { all, any, not, type Condition } from '../../../src/logic/condition.js'
import { knowledge, type Knows } from '../logic/conditions.js'
import { actionIn, adult, decide, includes, is, level, rule } from './made-up.js'

const decisive = (condition: Condition, wanted: 'true' | 'false', knows: Knows, levels = [1, 2]): string[] => {
  const found: string[] = []
  const add = (fact: string): void => void found.push(fact)
  decisiveFacts(condition, wanted, knowledge(knows), levels, add, () => add('level'))
  return found
}
const ny = is('ny')
const sta = is('sta')
const tung = is('grad', 'tung')

describe('the facts that make a condition true', () => {
  test.each<[string, Condition, Knows, string[]]>([
    ['all parts of an all', all(ny, tung), { ny: true, grad: 'tung' }, ['ny', 'grad']],
    ['the first part that holds of an any', any(ny, sta, tung), { ny: false, sta: true, grad: 'tung' }, ['sta']],
    ['what is not there, of a not', not(ny), { ny: false }, ['ny']],
    ['the first part that fails, of a not all', not(all(ny, sta)), { ny: true, sta: false }, ['sta']],
    ['every part, of a not any', not(any(ny, sta)), { ny: false, sta: false }, ['ny', 'sta']],
    ['a level, where it is asked for', all(level(1, 2), ny), { ny: true }, ['level', 'ny']],
    ['what is known, while nothing decides alone', any(ny, includes('plager', 'uro')), { ny: false }, ['ny']],
    ['of an all, only what is known', all(ny, sta), { ny: true }, ['ny']],
    ['the first part that holds, of a not not any', not(not(any(ny, sta))), { ny: false, sta: true }, ['sta']],
  ])('%s', (_, condition, knows, expected) => {
    expect(decisive(condition, 'true', knows)).toEqual(expected)
  })
})

test('the facts that make a condition false', () => {
  expect(decisive(any(ny, sta), 'false', { ny: false, sta: false })).toEqual(['ny', 'sta'])
  expect(decisive(all(ny, sta), 'false', { ny: true, sta: false })).toEqual(['sta'])
})

describe('what an action says that it rests on', () => {
  const lett = { ...adult, grad: 'lett' }
  const then = { action: 'tilbud' } as const
  const because = (part: Partial<Rule> & Pick<Rule, 'when'>, kartlegging: object): unknown =>
    actionIn(decide([rule('hjelp', { then, ...part })], kartlegging), 'tilbud')?.because

  test('what it asks for, and not what only the level rests on', () => {
    expect(because({ when: ny }, { ...lett, ny: true, sta: true })).toEqual({ ny: true })
  })

  test('what the level rests on, where it asks for the level, alone or beside a fact', () => {
    expect(because({ when: level(1) }, { ...lett, ny: true })).toEqual({ grad: 'lett' })
    expect(because({ when: all(level(1), ny) }, { ...lett, ny: true })).toEqual({ ny: true, grad: 'lett' })
  })

  test('nothing, where it asks for nothing', () => {
    expect(because({ when: all() }, lett)).toEqual({})
  })

  test('the part that makes its condition hold, and the part that keeps it from being cleared', () => {
    expect(because({ when: any(ny, sta) }, { ...lett, ny: false, sta: true })).toEqual({ sta: true })
    expect(because({ when: all(), unless: all(ny, sta) }, { ...lett, ny: true, sta: false })).toEqual({ sta: false })
  })

  test('what each of the rules that carry it asks for', () => {
    const rules = [rule('ny', { when: ny, then }), rule('sta', { when: sta, then })]
    expect(actionIn(decide(rules, { ...lett, ny: true, sta: true }), 'tilbud')?.because).toEqual({
      ny: true,
      sta: true,
    })
  })

  test('the level in the order of the kartlegging, whatever the order of the rules that place', () => {
    const rules = [
      rule('ny', { when: ny, then: { lowest: 1 } }),
      rule('alder', { when: { fact: 'alder', atLeast: 30 }, then: { lowest: 1 } }),
      rule('hjelp', { when: level(1), then }),
    ]
    const found = actionIn(decide(rules, { grad: 'lett', ny: true, alder: 40 }), 'tilbud')?.because
    expect(JSON.stringify(found)).toBe('{"alder":40,"ny":true,"grad":"lett"}')
  })
})
