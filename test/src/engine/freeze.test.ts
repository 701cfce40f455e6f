import { expect, test } from 'vitest'
import { deepFreeze } from '../../../src/engine/freeze.js'

test('plain data is frozen all the way down, and handed back', () => {
  const data = { list: [{ deep: { deeper: [1] } }], nothing: null }
  expect(deepFreeze(data)).toBe(data)
  for (const part of [data, data.list, data.list[0], data.list[0]!.deep, data.list[0]!.deep.deeper]) {
    expect(Object.isFrozen(part)).toBe(true)
  }
})

test('what is no object is handed back as it is', () => {
  expect([1, 'x', null, undefined, true].map((value) => deepFreeze(value))).toEqual([1, 'x', null, undefined, true])
})

test('what is frozen already is not walked again, so data that holds itself ends', () => {
  const endless: { self?: unknown } = {}
  endless.self = Object.freeze({ back: endless })
  expect(Object.isFrozen(deepFreeze(endless))).toBe(true)
})
