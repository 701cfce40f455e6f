import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/engine/engine.js'
import type { Rule } from '../../../src/engine/rule.js'
import { always, any } from '../../../src/logic/condition.js'
import { actionIn, adult, child, contentOf, decide, includes, is, level, rule } from './made-up.js'

/** The levels that are open, with no other rules than these. */
const open = (rules: readonly Rule[], kartlegging: object = adult): readonly number[] => {
  const result = createEngine(contentOf(rules), 'careful', null).decide(kartlegging)
  return result.ok ? result.decision.hovedforlop.possible : []
}

const places = (...place: number[]): Rule => rule(`places-${place.join('-')}`, { when: always, then: { place } })
const floor = (lowest: number): Rule => rule(`floor-${lowest}`, { when: always, then: { lowest } })

describe('the levels that are open', () => {
  test.each<[string, Rule[], number[]]>([
    ['no rule places: no level', [], []],
    ['one rule places', [places(2)], [2]],
    ['one rule leaves two levels open', [places(1, 2)], [1, 2]],
    ['several rules: the union of what they place', [places(1), places(3)], [1, 3]],
    ['a floor shuts what lies below it', [places(1, 2, 3), floor(2)], [2, 3]],
    ['a floor leaves what stands on it and above', [places(2, 3), floor(2)], [2, 3]],
    ['a floor above everything that is placed is open itself', [places(1), floor(2)], [2]],
    ['a floor opens nothing where something above it is placed', [places(1, 3), floor(2)], [3]],
    ['the highest floor counts', [places(1), floor(2), floor(3)], [3]],
    ['a floor at the lowest level shuts nothing', [places(1, 2), floor(1)], [1, 2]],
    ['a floor alone is open', [floor(2)], [2]],
  ])('%s', (_, rules, expected) => {
    expect(open(rules)).toEqual(expected)
  })

  test('what is unknown gives the union over its values', () => {
    const rules = [
      rule('a', { when: is('grad', 'lett'), then: { place: [1] } }),
      rule('b', { when: is('grad', 'middels', 'tung'), then: { place: [2] } }),
      rule('c', { when: is('fare', 'funn'), then: { lowest: 2 } }),
    ]
    expect(open(rules, { ...adult })).toEqual([1, 2])
    expect(open(rules, { ...adult, grad: 'lett' })).toEqual([1, 2])
    expect(open(rules, { ...adult, grad: 'lett', fare: 'nei' })).toEqual([1])
    expect(open(rules, { ...adult, fare: 'funn' })).toEqual([2])
  })

  test('what clears a rule takes its levels away', () => {
    const rules = [rule('a', { when: always, unless: is('ny'), then: { place: [3] } }), places(1)]
    expect(open(rules, { ...adult })).toEqual([1, 3])
    expect(open(rules, { ...adult, ny: true })).toEqual([1])
    expect(open(rules, { ...adult, ny: false })).toEqual([1, 3])
  })

  test('nobody outside the scope has a level, and who may be inside has', () => {
    expect(open([places(2), floor(3)], child)).toEqual([])
    expect(open([places(2)], {})).toEqual([2])
  })
})

describe('what is said of the placing', () => {
  test('one level is settled and recommended', () => {
    const { possible, settled, recommended } = decide([], { ...adult, grad: 'tung' }).hovedforlop
    expect({ possible, settled, recommended }).toEqual({ possible: [3], settled: true, recommended: 3 })
  })

  test('two levels that no fact can decide between: the lowest is recommended, and nothing is settled', () => {
    const { possible, settled, recommended } = decide([], { ...adult, grad: 'middels' }).hovedforlop
    expect({ possible, settled, recommended }).toEqual({ possible: [1, 2], settled: false, recommended: 1 })
  })

  test('nothing is recommended while a missing fact can change what is possible', () => {
    expect(decide([], adult).hovedforlop).toMatchObject({ possible: [1, 2, 3], settled: false, recommended: null })
    expect(decide([], { grad: 'tung' }).hovedforlop).toMatchObject({ possible: [3], settled: true, recommended: null })
  })

  test('outside the scope there is no level and no reason', () => {
    const { hovedforlop, scope } = decide([], { ...child, grad: 'tung' })
    expect(scope).toBe('children-guide')
    expect(hovedforlop).toEqual({ possible: [], settled: false, recommended: null, reasons: [] })
  })

  test('outside the scope a rule of the law places nobody either, and is no reason', () => {
    const byLaw = rule('lov', { basis: 'law', when: always, then: { lowest: 3 } })
    expect(decide([byLaw], child).hovedforlop).toMatchObject({ possible: [], reasons: [] })
    expect(decide([byLaw], adult).hovedforlop.reasons.map(({ rule }) => rule)).toContain('lov')
  })

  test('the reasons are the rules that place or may place, and the facts they rest on', () => {
    const floorOnFare = rule('gulv', { when: is('fare', 'funn'), then: { lowest: 2 }, basis: 'derived', gaps: ['G1'] })
    const ring = rule('ring', { when: always, then: { action: 'ring' } })
    const reasons = decide([ring, floorOnFare], { ...adult, grad: 'lett' }).hovedforlop.reasons
    expect(reasons).toEqual([
      {
        rule: 'lett',
        status: 'applies',
        place: [1],
        lowest: null,
        basis: 'guideline',
        statements: [],
        gaps: [],
        because: { grad: 'lett' },
      },
      {
        rule: 'gulv',
        status: 'unknown',
        place: [],
        lowest: 2,
        basis: 'derived',
        statements: [],
        gaps: ['G1'],
        because: {},
      },
    ])
  })
})

test.each([
  [{ alder: 17 }, 'children-guide'],
  [{ alder: 18 }, 'either-guide'],
  [{ alder: 25 }, 'either-guide'],
  [{ alder: 26 }, 'adult-guide'],
  [{}, 'unknown'],
])('the scope of %j: %s', (kartlegging, scope) => {
  expect(decide([], kartlegging).scope).toBe(scope)
})

test.each([
  [{ ny: true }, 'children-guide'],
  [{ ny: false, sta: true }, 'either-guide'],
  [{ ny: false, sta: false }, 'adult-guide'],
  [{ ny: false }, 'unknown'],
  [{ sta: true }, 'unknown'],
  [{ sta: false }, 'unknown'],
])(
  'the scope, where other facts decide whether a guide is for them and whether there is a choice, of %j: %s',
  (kartlegging, scope) => {
    const content = { ...contentOf([]), scope: { outside: is('ny'), choice: is('sta') } }
    const result = createEngine(content, 'careful', null).decide(kartlegging)
    expect(result.ok && result.decision.scope).toBe(scope)
  },
)

describe('services where a floor lifts somebody', () => {
  const rules = [
    rule('gulv', { when: is('fare', 'funn'), then: { lowest: 2 } }),
    rule('hjelp-1', { when: level(1), then: { action: 'tilbud' } }),
    rule('plan-2', { when: level(2), then: { action: 'plan' } }),
    rule('kontakt-1', { when: level(1), then: { action: 'ring' } }),
  ]

  test('they keep the services of the level below and get those of their own', () => {
    const lifted = decide(rules, { ...adult, grad: 'lett', fare: 'funn' })
    expect(lifted.hovedforlop.possible).toEqual([2])
    expect(actionIn(lifted, 'tilbud')?.certainty).toBe('certain')
    expect(actionIn(lifted, 'plan')?.certainty).toBe('certain')
  })

  test('a safety action follows the levels that are open', () => {
    expect(actionIn(decide(rules, { ...adult, grad: 'lett', fare: 'funn' }), 'ring')).toBeUndefined()
  })

  test('nobody who is placed above by severity gets them', () => {
    expect(actionIn(decide(rules, { ...adult, grad: 'tung', fare: 'funn' }), 'tilbud')).toBeUndefined()
  })
})

test('a placing rule that covers every value is certain, though no value is known', () => {
  const either = any(is('ny'), is('ny', false))
  expect(open([rule('a', { when: either, then: { place: [2] } })])).toEqual([2])
  expect(
    open([rule('b', { when: includes('plager', 'uro', 'sorg'), then: { place: [2] } })], { ...adult, plager: [] }),
  ).toEqual([])
})
