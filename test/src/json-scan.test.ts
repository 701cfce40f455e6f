import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanJson } from '../../src/json-scan.js'

/** How deep a value nests, told by walking it. */
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map((part: unknown) => depthOf(part)))
    : 0

const named = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(named)]
    : []

describe('a JSON text', () => {
  test('is as deep as what it says, and repeats nothing that a writer writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const forbidden = named(value).some((name) => ['__proto__', 'constructor', 'prototype'].includes(name))
        expect(scanJson(JSON.stringify(value, null, indent))).toEqual({
          depth: depthOf(value),
          repeated: false,
          forbidden,
        })
      }),
    )
  })

  test.each([
    ['{"a":1,"a":2}', true],
    ['{"a":1,"b":{"a":2}}', false],
    ['[{"a":1},{"a":2}]', false],
    ['{"a":{"b":1,"c":2,"b":3}}', true],
    ['{"a" : 1, "\\u0061" : 2}', true],
    ['{"a":"a","b":"a"}', false],
    ['{"a":["a","a"]}', false],
    ['{"a":"x\\"a\\":","b":1}', false],
    ['{"\\x":1,"\\x":2}', true],
  ])('%s: a name twice in one object? %s', (text, repeated) => {
    expect(scanJson(text).repeated).toBe(repeated)
  })

  test.each([
    ['{"__proto__":{}}', true],
    ['{"a":[{"constructor":1}]}', true],
    ['{"\\u005f_proto__":1}', true],
    ['{"a":"prototype"}', false],
    ['["constructor"]', false],
  ])('%s: a name that can reach a prototype? %s', (text, forbidden) => {
    expect(scanJson(text).forbidden).toBe(forbidden)
  })

  test('of a hundred thousand brackets is measured without running out of stack', () => {
    expect(scanJson('['.repeat(100_000)).depth).toBe(100_000)
  })

  test('that is none gives some answer', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(scanJson(text).depth).toBeGreaterThanOrEqual(0)
      }),
    )
    expect(scanJson('{"never closed')).toEqual({ depth: 1, repeated: false, forbidden: false })
  })
})
