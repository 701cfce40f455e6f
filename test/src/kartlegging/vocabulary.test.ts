import { describe, expect, test } from 'vitest'
import { vocabulary } from '../../../src/kartlegging/vocabulary.js'
import type { madeUpFacts } from '../made-up-facts.js'

const { is, includes, atLeast, atMost } = vocabulary<typeof madeUpFacts>()

describe('the words of a condition', () => {
  test('a yes/no fact without a value: yes', () => {
    expect(is('ny')).toEqual({ fact: 'ny', is: [true] })
    expect(is('ny', false)).toEqual({ fact: 'ny', is: [false] })
  })

  test('values, lists and numbers', () => {
    expect(is('grad', 'lett', 'tung')).toEqual({ fact: 'grad', is: ['lett', 'tung'] })
    expect(includes('plager', 'uro')).toEqual({ fact: 'plager', includes: ['uro'] })
    expect(atLeast('uker', 2)).toEqual({ fact: 'uker', atLeast: 2 })
    expect(atMost('uker', 2)).toEqual({ fact: 'uker', atMost: 2 })
  })

  test('a misspelt fact or value does not compile', () => {
    // @ts-expect-error no such fact
    is('nytt')
    // @ts-expect-error no such value
    is('grad', 'verst')
    // @ts-expect-error a list is asked with includes
    is('plager', 'uro')
    // @ts-expect-error a number is asked with atLeast and atMost
    includes('uker', '3')
    // @ts-expect-error a yes/no fact is no number
    atLeast('ny', 1)
  })
})
