import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { assess, createForlop, safeAssess, type Decision, type Kartlegging } from '../../src/index.js'
import { kartlegginger } from '../arbitraries.js'
import { careful, literal } from './compare.js'

const numRuns = 50

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Everything that hangs on an object, the object itself first. */
const partsOf = (value: unknown): object[] => (isObject(value) ? [value, ...Object.values(value).flatMap(partsOf)] : [])

const deepFreeze = <T>(value: T): T => {
  partsOf(value).forEach((part) => Object.freeze(part))
  return value
}

/** The same answers, told in another order, lists included. */
const shuffled = (kartlegging: Kartlegging): fc.Arbitrary<Kartlegging> => {
  const reordered = (answer: unknown): unknown => (Array.isArray(answer) ? answer.toReversed() : answer)
  const entries = Object.entries(kartlegging).map(([name, answer]) => [name, reordered(answer)] as const)
  return fc
    .shuffledSubarray(entries, { minLength: entries.length })
    .map((entries) => Object.fromEntries(entries) as Kartlegging)
}

describe('same input, same bytes', () => {
  test('the order of the answers and of the values of a list changes nothing', () => {
    const twice = kartlegginger.chain((known) => fc.tuple(fc.constant(known), shuffled(known)))
    fc.assert(
      fc.property(twice, ([one, other]) => {
        expect(JSON.stringify(assess(other))).toBe(JSON.stringify(assess(one)))
      }),
      { numRuns },
    )
  })

  test('asking again gives the same, and so does a reading that was asked before', () => {
    fc.assert(
      fc.property(kartlegginger, (known) => {
        const [one, again] = [JSON.stringify(assess(known)), JSON.stringify(assess(structuredClone(known)))]
        expect(again).toBe(one)
        expect(JSON.stringify(careful.assess(known))).toBe(one)
        expect(JSON.stringify(literal.assess(known))).not.toBe(one)
      }),
      { numRuns },
    )
  })

  test('reading a decision again gives the same', () => {
    fc.assert(
      fc.property(kartlegginger, (known) => {
        const decision = assess(known)
        expect(JSON.stringify(decision)).toBe(JSON.stringify(decision))
      }),
      { numRuns },
    )
  })

  test('who was assessed before changes nothing', () => {
    const used = createForlop()
    fc.assert(
      fc.property(fc.array(kartlegginger, { minLength: 30, maxLength: 30 }), (people) => {
        const before = people.map((known) => JSON.stringify(used.assess(known).actions))
        const fresh = createForlop()
        const after = people.toReversed().map((known) => JSON.stringify(fresh.assess(known).actions))
        expect(after.toReversed().filter((actions, at) => actions !== before[at])).toHaveLength(0)
      }),
      { numRuns: 5, endOnFailure: true },
    )
  })

  test('who was assessed before changes nothing, by example', () => {
    const rulesIn = ({ actions }: Decision): (readonly string[])[] => actions.map(({ rules }) => rules)
    const used = createForlop()
    used.assess({ tidligDebut: true })
    expect(rulesIn(used.assess({}))).toEqual(rulesIn(createForlop().assess({})))
  })
})

describe('the decision', () => {
  test('is frozen all the way down, the parts that are made when they are read too', () => {
    fc.assert(
      fc.property(kartlegginger, (known) => {
        expect(partsOf(assess(known)).filter((part) => !Object.isFrozen(part))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('is plain JSON', () => {
    fc.assert(
      fc.property(kartlegginger, (known) => {
        const decision = assess(known)
        expect(JSON.parse(JSON.stringify(decision)) as Decision).toEqual({ ...decision })
      }),
      { numRuns: 30 },
    )
  })

  test('is no part of the input: the input is not touched, and may be frozen', () => {
    fc.assert(
      fc.property(kartlegginger, (known) => {
        const input = structuredClone(known)
        const decision = JSON.stringify(assess(input))
        expect(input).toEqual(known)
        expect(partsOf(input).filter((part) => Object.isFrozen(part))).toEqual([])
        expect(JSON.stringify(assess(deepFreeze(input)))).toBe(decision)
      }),
      { numRuns },
    )
  })

  test('is what safeAssess gives too', () => {
    fc.assert(
      fc.property(kartlegginger, (known) => {
        const result = safeAssess(known)
        expect(result.success && result.decision.id).toBe(assess(known).id)
      }),
      { numRuns: 30 },
    )
  })
})

describe('nothing but the input decides', () => {
  afterEach(() => void vi.restoreAllMocks())

  const never = (what: string) => () => {
    throw new Error(`${what} was used`)
  }

  test('no clock, no chance, no network, no log', () => {
    vi.spyOn(Math, 'random').mockImplementation(never('chance'))
    vi.spyOn(Date, 'now').mockImplementation(never('the clock'))
    vi.spyOn(performance, 'now').mockImplementation(never('the clock'))
    vi.spyOn(globalThis, 'fetch').mockImplementation(never('the network'))
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(never('chance'))
    for (const log of ['log', 'warn', 'error', 'info', 'debug'] as const)
      vi.spyOn(console, log).mockImplementation(never('a log'))
    const { assess } = createForlop({ asOf: '2026-06-01' })
    const decision = assess({
      alder: 40,
      alvorlighet: 'alvorlig',
      selvmordsrisiko: 'avdekket',
      tilstander: ['depresjon'],
    })
    expect(JSON.stringify(decision)).toContain('henvis-spesialist-selvmordsrisiko')
  })
})
