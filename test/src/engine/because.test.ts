import { describe, expect, test } from 'vitest'
import { decisiveFacts } from '../../../src/engine/because.js'
import { all, any, not, type Condition } from '../../../src/logic/condition.js'
import { knowledge, type Knows } from '../logic/conditions.js'
import { includes, is, level } from './made-up.js'

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
  ])('%s', (_, condition, knows, expected) => {
    expect(decisive(condition, 'true', knows)).toEqual(expected)
  })
})

test('the facts that make a condition false', () => {
  expect(decisive(any(ny, sta), 'false', { ny: false, sta: false })).toEqual(['ny', 'sta'])
  expect(decisive(all(ny, sta), 'false', { ny: true, sta: false })).toEqual(['sta'])
})
