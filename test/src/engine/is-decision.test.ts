import { describe, expect, test } from 'vitest'
import { checkDecision, isDecision } from '../../../src/engine/is-decision.js'
import { isForlopError } from '../../../src/forlop-error.js'
import { always } from '../../../src/logic/condition.js'
import { actionIn, adult, decide, is, rule } from './made-up.js'

const decided = () =>
  decide(
    [
      rule('ring', { when: is('ny'), statements: ['R1'], then: { action: 'ring' } }),
      rule('henvis', { when: always, then: { action: 'henvis' } }),
    ],
    { ...adult, grad: 'lett', fare: { absent: 'not-asked' }, plager: ['uro'], uker: 2 },
  )

/** A decision as it comes back from a store, where somebody may have changed it. */
const stored = (change: object = {}): { readonly [name: string]: unknown } => ({
  ...(JSON.parse(JSON.stringify(decided())) as object),
  ...change,
})

describe('a decision is recognised', () => {
  test('as `assess` returns it, and as it comes back from JSON', () => {
    expect(isDecision(decided())).toBe(true)
    expect(isDecision(stored())).toBe(true)
    expect(isDecision(Object.freeze(stored()))).toBe(true)
  })

  test('with members that are not known: a later version may have more', () => {
    expect(isDecision(stored({ more: 1 }))).toBe(true)
  })
})

describe('something else is told apart', () => {
  const action = () => actionIn(decided(), 'henvis')!
  const reason = () => decided().hovedforlop.reasons[0]!

  test.each<[string, () => object]>([
    ['an id that is no text', () => ({ id: 5 })],
    ['no id', () => ({ id: undefined })],
    ['a trace that is no list', () => ({ trace: {} })],
    ['no trace', () => ({ trace: undefined })],
    ['a trace of something else', () => ({ trace: [{ rule: 'x', status: 'applies', because: {} }] })],
    ['a scope that is no text', () => ({ scope: null })],
    ['levels that are no numbers', () => ({ hovedforlop: { ...decided().hovedforlop, possible: ['1'] } })],
    [
      'a reason without its rule',
      () => ({ hovedforlop: { ...decided().hovedforlop, reasons: [{ ...reason(), rule: 1 }] } }),
    ],
    ['an urgency that there is not', () => ({ urgency: '__proto__' })],
    ['an action of an urgency that there is not', () => ({ actions: [{ ...action(), urgency: 'soon' }] })],
    ['an action of a strength that there is not', () => ({ actions: [{ ...action(), strength: 'must' }] })],
    ['an action without a basis', () => ({ actions: [{ ...action(), basis: undefined }] })],
    ['a referral to nobody that is named', () => ({ referrals: [{ ...action(), to: [null] }] })],
    ['answers that no fact can have', () => ({ kartlegging: { ny: { absent: 1 } } })],
    ['a missing fact that changes nothing', () => ({ missing: [{ fact: 'ny', safetyCritical: false, absent: null }] })],
    ['no guideline', () => ({ guideline: undefined })],
  ])('%s', (_, change) => {
    expect(isDecision(stored(change()))).toBe(false)
    expect(isDecision(Object.freeze(stored(change())))).toBe(false)
  })

  test('what is no object at all, and what throws when it is read', () => {
    const closed = new Proxy(
      {},
      {
        get: () => {
          throw new Error('not to be read')
        },
      },
    )
    expect([undefined, null, 'decision', 4, [], {}, closed].map(isDecision)).toEqual(Array(7).fill(false))
  })
})

describe('a function that needs a decision', () => {
  test('takes one', () => {
    expect(() => checkDecision(decided())).not.toThrow()
  })

  test('says what it needs, of anything else', () => {
    let thrown: unknown
    try {
      checkDecision({ id: 'KANARI' })
    } catch (error) {
      thrown = error
    }
    expect(isForlopError(thrown) && [thrown.code, thrown.issues]).toEqual([
      'invalid-options',
      [{ path: ['decision'], code: 'wrong-type', message: '`decision` must be a decision of `assess`' }],
    ])
  })
})
