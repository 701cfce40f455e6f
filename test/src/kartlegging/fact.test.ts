import { expect, test } from 'vitest'
import { isAbsent } from '../../../src/kartlegging/kartlegging.js'
import { madeUpFacts } from '../made-up-facts.js'

test('a fact is safety critical only where that is said', () => {
  expect(Object.entries(madeUpFacts).filter(([, { safetyCritical }]) => safetyCritical)).toEqual([
    ['fare', madeUpFacts.fare],
  ])
})

test('the kind of a fact follows from how it was defined', () => {
  expect(Object.values(madeUpFacts).map(({ kind }) => kind)).toEqual([
    'boolean',
    'boolean',
    'one-of',
    'one-of',
    'some-of',
    'whole-number',
  ])
})

test.each([
  [{ absent: 'not-asked' }, true],
  [{}, true],
  [[], false],
  [null, false],
  ['not-asked', false],
  [undefined, false],
])('%j says why there is no value: %s', (answer, expected) => {
  expect(isAbsent(answer)).toBe(expected)
})
