import { describe, expect, test } from 'vitest'
import { guarded, isPlain, options, someOptions } from '../../src/guarded.js'
import { ForlopError } from '../../src/forlop-error.js'
import { isDecision } from '../../src/engine/is-decision.js'
import { assess } from '../../src/index.js'
import { withoutEval } from '../../src/without-eval.js'
import * as z from 'zod'

const broken = (): never => {
  throw new TypeError('out of order')
}

describe('a guarded function', () => {
  test('tells an argument that has not its form by the one error, without what it was', () => {
    const call = guarded(broken as (given: unknown) => never, options)
    expect(() => call('KANARIFUGL')).toThrow(new ForlopError('invalid-options', []).constructor as never)
    expect(() => call(null)).toThrow('`options` must be an object of plain data')
  })

  test('throws on what was thrown where every argument has its form: that is a fault of ours', () => {
    const call = guarded(broken as (given?: object) => never, someOptions)
    expect(() => call()).toThrow(TypeError)
    expect(() => call({ a: 1 })).toThrow(TypeError)
  })

  test('throws on an error of ours as it is', () => {
    const fault = new ForlopError('invalid-rules', [])
    const call = guarded((_given: unknown): never => {
      throw fault
    }, options)
    expect(() => call(1)).toThrow(fault)
  })
})

describe('plain data', () => {
  test.each([1, 'a', null, undefined, true, [], {}, { a: [{ b: 1 }] }, { at: new Date(0) }])('is %j', (value) => {
    expect(isPlain(value)).toBe(true)
  })

  const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)])
  const knot: unknown[] = []
  knot.push(knot)
  test.each([
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a big whole number', 1n],
    ['a getter', Object.defineProperty({}, 'a', { get: broken })],
    ['what says itself what it is as text', { toString: 'a' }],
    ['what says itself what it is worth', { a: { valueOf: 1 } }],
    ['what is of no kind', Object.create(null)],
    ['what answers whatever it is asked', { a: new Proxy({}, { get: () => 'x' }) }],
    ['what has its own way to become text', { [Symbol.toPrimitive]: () => 'x' }],
    ['too deep', deep(70)],
    ['a knot', knot],
    ['too much', Array(100_001).fill(0)],
  ])('is not %s', (_name, value) => {
    expect(isPlain(value)).toBe(false)
  })
})

describe('a decision', () => {
  const decision = assess({ alder: 34, alvorlighet: 'moderat', selvmordsrisiko: 'avdekket' })
  const stored = JSON.parse(JSON.stringify(decision)) as typeof decision

  test('is known as it is returned, and as it was stored', () => {
    expect([isDecision(decision), isDecision(stored)]).toEqual([true, true])
  })

  test.each([
    ['nothing', undefined],
    ['no trace', { ...stored, trace: undefined }],
    ['no id', { ...stored, id: 1 }],
    ['an action without a strength', { ...stored, actions: [{ ...stored.actions[0], strength: undefined }] }],
    ['an answer that is none', { ...stored, kartlegging: { alder: { a: 1 } } }],
    ['a list that is none', { ...stored, missing: { length: 1 } }],
    ['a list without end', { ...stored, missing: Array(10_001) }],
    ['a proxy that throws', new Proxy({}, { get: broken })],
  ])('is not %s', (_name, value) => {
    expect(isDecision(value)).toBe(false)
  })
})

describe('schemas made without eval', () => {
  test('leave the setting of zod as it was, also where making them fails', () => {
    const before = z.config().jitless
    expect(withoutEval(() => z.config().jitless)).toBe(true)
    expect(() => withoutEval(broken)).toThrow(TypeError)
    expect(z.config().jitless).toBe(before)
  })
})
