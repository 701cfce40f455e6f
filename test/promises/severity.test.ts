import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.js'
import { readsLevel } from '../../src/logic/leaves.js'
import type { Decision } from '../../src/index.js'
import { complete, kartlegginger, withAnswer, type Answer, type FactName } from '../arbitraries.js'
import { actionIn, careful, highestLevel, isSafe, isWeaker, losses, lowestLevel } from './compare.js'

const { assess } = careful
const numRuns = 150

const steps: [FactName, from: Answer, to: Answer][] = [
  ['alvorlighet', 'mild', 'moderat'],
  ['alvorlighet', 'moderat', 'alvorlig'],
  ['varighet', 'kortvarig', 'langvarig'],
]
const bound = new Set(rules.filter(({ when }) => readsLevel(when)).map(({ id }) => id))

/** The rules of the first decision that carry an action more strongly than the second decision has it. */
const rulesLost = (before: Decision, after: Decision): string[] =>
  before.actions.flatMap((was) => {
    const is = actionIn(after, was.id)
    return was.rules.filter((id) => {
      const { strength } = rules.find((rule) => rule.id === id)!
      return is === undefined || (strength !== 'definition' && isWeaker(is.strength, strength))
    })
  })

describe.each(steps)('%s from %s to %s', (name, from, to) => {
  const both = fc
    .oneof(complete, kartlegginger)
    .map((known) => [assess(withAnswer(known, name, from)), assess(withAnswer(known, name, to))] as const)

  test('lowers no level', () => {
    fc.assert(
      fc.property(both, ([before, after]) => {
        if (lowestLevel(before) === undefined) return expect(lowestLevel(after)).toBeUndefined()
        expect(lowestLevel(after)).toBeGreaterThanOrEqual(lowestLevel(before)!)
        expect(highestLevel(after)).toBeGreaterThanOrEqual(highestLevel(before)!)
      }),
      { numRuns },
    )
  })

  test('takes no safety action away, and makes none weaker or less certain', () => {
    fc.assert(
      fc.property(both, ([before, after]) => {
        expect(losses(before, after, isSafe)).toEqual([])
      }),
      { numRuns },
    )
  })

  test('takes of the other actions only what a rule binds to a hovedforlop', () => {
    fc.assert(
      fc.property(both, ([before, after]) => {
        expect(rulesLost(before, after).filter((id) => !bound.has(id))).toEqual([])
      }),
      { numRuns },
    )
  })
})

describe('a risk that was found, in each hovedforlop', () => {
  test.each([
    ['selvskading', 'akutt-krise'],
    ['selvmordsrisiko', 'avdekket'],
    ['voldsrisiko', 'forhoyet'],
  ] as const)('%s: should contact in 1, shall refer in 2 and 3', (risk, found) => {
    fc.assert(
      fc.property(complete, (known) => {
        const decision = assess(withAnswer(known, risk, found))
        const [contact, referral] = ['kontakt', 'henvis'].map((verb) => actionIn(decision, `${verb}-spesialist-${risk}`))
        const { possible } = decision.hovedforlop
        if (possible.length === 0) return expect([contact, referral]).toEqual([undefined, undefined])
        expect(contact).toMatchObject({ strength: 'should', certainty: 'certain' })
        if (possible.includes(1) && possible.length === 1) return expect(referral).toBeUndefined()
        expect(referral).toMatchObject({ strength: 'shall', certainty: possible.includes(1) ? 'precautionary' : 'certain' })
      }),
      { numRuns },
    )
  })
})

describe('where the literal reading gives no level, the careful one does', () => {
  test('an adult whose severity and duration are known always has a level', () => {
    fc.assert(
      fc.property(complete, (known) => {
        const adult = withAnswer(known, 'alder', 40)
        expect(assess(adult).hovedforlop.possible.length).toBeGreaterThan(0)
        expect(assess(adult).hovedforlop.recommended).not.toBeNull()
      }),
      { numRuns },
    )
  })
})
