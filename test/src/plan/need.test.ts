import { describe, expect, test } from 'vitest'
import { all, any, not } from '../../../src/logic/condition.js'
import { needOf, nothingKnown, undecided, type Required } from '../../../src/plan/need.js'
import { atLeast, is } from './made-up-facts.js'

const known = (values: { [fact: string]: boolean | number }) => (fact: string) => values[fact]

describe('what is required', () => {
  test.each<[title: string, required: Required, values: { [fact: string]: boolean | number }, need: string]>([
    ['always is needed', 'always', {}, 'yes'],
    ['optional is not', 'optional', {}, 'no'],
    ['a condition that holds', is('greenhouse'), { greenhouse: true }, 'yes'],
    ['a condition that does not', is('greenhouse'), { greenhouse: false }, 'no'],
    ['a condition on an unknown fact', is('greenhouse'), {}, 'unknown'],
    ['a part of it decides alone', all(is('greenhouse'), atLeast('beds', 2)), { beds: 1 }, 'no'],
    ['no part of it decides alone', all(is('greenhouse'), atLeast('beds', 2)), { beds: 2 }, 'unknown'],
    ['not unknown is unknown', not(is('greenhouse')), {}, 'unknown'],
    ['a level is never settled, so nothing is dropped', any({ level: [3] }), {}, 'unknown'],
  ])('%s', (_, required, values, need) => {
    expect(needOf(required, known(values))).toBe(need)
  })

  test('names the unknown facts that decide', () => {
    const required = all(is('greenhouse'), atLeast('beds', 2))
    expect(undecided(required, nothingKnown)).toEqual(['greenhouse', 'beds'])
    expect(undecided(required, known({ beds: 3 }))).toEqual(['greenhouse'])
    expect(undecided('always', nothingKnown)).toEqual([])
  })
})
