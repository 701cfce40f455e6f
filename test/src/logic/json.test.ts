import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCondition } from '../../../src/logic/json.js'
import { levelConditions } from './conditions.js'

const nested = (depth: number): unknown => {
  let condition: unknown = { level: [1] }
  for (let at = 0; at < depth; at++) condition = { not: condition }
  return condition
}

test('a condition that was written as JSON is read as it was', () => {
  fc.assert(
    fc.property(levelConditions, (condition) => {
      expect(parseCondition(JSON.parse(JSON.stringify(condition)))).toEqual(condition)
    }),
    { numRuns: 300 },
  )
})

describe('what is not a condition', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'when must be an object'],
    ['null', null, 'when must be an object'],
    ['a text', 'ny', 'when must be an object'],
    ['a list', [{ level: [1] }], 'when must be an object'],
    ['an empty object', {}, 'when must be all, any, not, level, or name a fact'],
    ['an unknown word', { none: [] }, 'when must be all, any, not, level, or name a fact'],
    ['two words at once', { all: [], any: [] }, 'when must be all, any, not, level, or name a fact'],
    ['a fact that is no name', { fact: 1, is: ['x'] }, 'when must be all, any, not, level, or name a fact'],
    ['a fact alone', { fact: 'ny' }, 'when must say one of is, includes, atLeast, atMost of its fact'],
    [
      'a fact with an unknown word',
      { fact: 'ny', was: [true] },
      'when must say one of is, includes, atLeast, atMost of its fact',
    ],
    [
      'a fact with a word too many',
      { fact: 'ny', is: [true], not: {} },
      'when must say one of is, includes, atLeast, atMost of its fact',
    ],
    ['all that is no list', { all: { level: [1] } }, 'when.all must be a list'],
    ['any that is no list', { any: 'x' }, 'when.any must be a list'],
    ['values that are no list', { fact: 'ny', is: true }, 'when must list values after `is`'],
    ['no values', { fact: 'ny', is: [] }, 'when must list values after `is`'],
    ['a number among the values', { fact: 'ny', is: ['x', 1] }, 'when must list values after `is`'],
    ['a number as a value', { fact: 'ny', is: [1] }, 'when must list values after `is`'],
    ['a yes in a list of values', { fact: 'plager', includes: [true] }, 'when must list values after `includes`'],
    ['a list without values', { fact: 'plager', includes: [] }, 'when must list values after `includes`'],
    ['half a number', { fact: 'uker', atLeast: 1.5 }, 'when must have a whole number after `atLeast`'],
    ['a number in a text', { fact: 'uker', atMost: '3' }, 'when must have a whole number after `atMost`'],
    ['no level', { level: [] }, 'when must list levels'],
    ['a level in a text', { level: ['2'] }, 'when must list levels'],
  ])('%s', (_, data, fault) => {
    expect(parseCondition(data)).toEqual({ fault })
  })

  test('the fault says where it is', () => {
    const data = { all: [{ level: [1] }, { not: { any: [{ level: [2] }, { fact: 'ny' }] } }] }
    const fault = 'when.all[1].not.any[1] must say one of is, includes, atLeast, atMost of its fact'
    expect(parseCondition(data)).toEqual({ fault })
    expect(parseCondition({ not: 7 }, 'unless')).toEqual({ fault: 'unless.not must be an object' })
  })
})

describe('depth', () => {
  test('32 levels are read, 33 are not', () => {
    expect(parseCondition(nested(32))).toEqual(nested(32))
    expect(parseCondition(nested(33))).toEqual({ fault: `when${'.not'.repeat(33)} is nested deeper than 32` })
  })

  test('a condition that holds itself is refused', () => {
    const endless: { all: unknown[] } = { all: [] }
    endless.all.push(endless)
    expect(parseCondition(endless)).toHaveProperty('fault')
  })
})
