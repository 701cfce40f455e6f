import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { accepted, check, faults, found } from './check.js'

class Patient {
  ny = true
}

describe('what is not a plain object is refused as a whole', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{"ny":true}'],
    ['a number', 7],
    ['a list', [{ ny: true }]],
    ['a function', () => ({ ny: true })],
    ['a class instance', new Patient()],
    ['a date', new Date(0)],
    ['a map', new Map([['ny', true]])],
    ['an object that inherits its answers', Object.create({ ny: true })],
    ['an array of another realm', runInNewContext('[]')],
    ['a date of another realm', runInNewContext('new Date(0)')],
    ['a class instance of another realm', runInNewContext('new (class Patient { ny = true })()')],
  ])('%s', (_, input) => {
    expect(faults(input)).toEqual([
      { path: [], code: 'not-an-object', message: 'a kartlegging must be a plain object of facts' },
    ])
  })
})

describe('what is a plain object is accepted, wherever it comes from', () => {
  test('without a prototype', () => {
    expect(accepted(Object.assign(Object.create(null), { ny: true }))).toEqual({ ny: true })
  })

  test('from another realm', () => {
    expect(accepted(runInNewContext('({ ny: true, plager: ["uro"], grad: { absent: "not-asked" } })'))).toEqual({
      ny: true,
      plager: ['uro'],
      grad: { absent: 'not-asked' },
    })
  })

  test('frozen all the way down', () => {
    const input = Object.freeze({
      plager: Object.freeze(['sorg', 'uro']),
      grad: Object.freeze({ absent: 'not-asked' }),
    })
    expect(accepted(input)).toEqual({ plager: ['uro', 'sorg'], grad: { absent: 'not-asked' } })
  })
})

describe('keys that try to be more than names', () => {
  test('an own key named __proto__ is an unknown fact and changes nothing', () => {
    const input = JSON.parse('{ "__proto__": { "ny": true }, "sta": true }') as unknown
    expect(found(input)).toEqual([[[0], 'unknown-fact']])
    expect(({} as { ny?: unknown }).ny).toBeUndefined()
  })

  test.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s is an unknown fact', (key) => {
    expect(found({ [key]: true })).toEqual([[[key], 'unknown-fact']])
  })

  test('symbol keys are no facts', () => {
    expect(accepted({ ny: true, [Symbol('sta')]: true })).toEqual({ ny: true })
  })
})

describe('size', () => {
  test('2,000 keys are refused before they are looked at', () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`fact${at}`, at]))
    expect(faults(many)).toEqual([{ path: [], code: 'too-large', message: 'a kartlegging has at most 6 facts' }])
  })

  test('a list of 100,000 values is refused before it is looked at', () => {
    expect(faults({ plager: Array<string>(1e5).fill('uro') })).toEqual([
      { path: ['plager'], code: 'too-large', message: '`plager` has at most 2 values' },
    ])
  })

  test('an answer nested 100,000 deep is refused without being followed', () => {
    let deep: unknown = 'uro'
    for (let at = 0; at < 1e5; at++) deep = [deep]
    expect(found({ plager: deep })).toEqual([[['plager', 0], 'wrong-type']])
    expect(found({ ny: { absent: deep } })).toEqual([[['ny'], 'wrong-type']])
  })

  test('an answer that holds itself is refused', () => {
    const endless: { absent?: unknown } = {}
    endless.absent = endless
    expect(found({ ny: endless })).toEqual([[['ny'], 'wrong-type']])
  })

  test('at most 100 faults are told', () => {
    const wrong = Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`fact${at}`, at]))
    expect(faults(wrong)).toHaveLength(100)
  })

  test('at most 100 faults are told, also where one list has more of them than are left', () => {
    const wrong = Object.fromEntries(Array.from({ length: 99 }, (_, at) => [`fact${at}`, at]))
    expect(faults({ ...wrong, plager: ['a', 'b', 'c', 'd'], uker: -1 })).toHaveLength(100)
  })
})

describe('an object that does something when it is read', () => {
  const boom = (): never => {
    throw new Error('read')
  }
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()

  test.each<[string, object]>([
    ['a getter that throws', Object.defineProperty({}, 'ny', { enumerable: true, get: boom })],
    [
      'an answer with a getter that throws',
      { ny: Object.defineProperty({}, 'absent', { enumerable: true, get: boom }) },
    ],
    ['a proxy that hides its keys', new Proxy({}, { ownKeys: boom })],
    ['a proxy that hides its prototype', new Proxy({}, { getPrototypeOf: boom })],
    ['a proxy that was revoked', revoked.proxy],
    ['a revoked proxy as a list', { plager: revoked.proxy }],
  ])('is refused, not thrown: %s', (_, input) => {
    expect(() => faults(input)).not.toThrow()
    expect(faults(input)).not.toEqual([])
  })

  test.each<[string, (get: () => unknown) => object]>([
    ['a reason', (get) => ({ ny: Object.defineProperty({}, 'absent', { enumerable: true, get }) })],
    ['a list', (get) => ({ plager: Object.defineProperty(['uro'], 0, { enumerable: true, get }) })],
    ['an answer', (get) => Object.defineProperty({}, 'plager', { enumerable: true, get: () => [get()] })],
  ])('cannot say one thing when it is checked and another when it is used: %s', (_, make) => {
    for (const first of ['not-asked', 'uro']) {
      let reads = 0
      const checked = check(make(() => (reads++ === 0 ? first : 'KANARI')))
      expect(JSON.stringify(checked)).not.toContain('KANARI')
    }
  })
})
