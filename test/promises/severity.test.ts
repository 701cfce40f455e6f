import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.js'
import { readsLevel } from '../../src/logic/leaves.js'
import type { Decision, Kartlegging } from '../../src/index.js'
import { complete, kartlegginger, withAnswer, type Answer, type FactName } from '../arbitraries.js'
import { actionIn, careful, highest, isSafe, isWeaker, losses, lowersLevel } from './compare.js'

const { assess } = careful
const numRuns = 100
const people = fc.oneof(complete, kartlegginger)

const steps: [FactName, from: Answer, to: Answer][] = [
  ['alvorlighet', 'mild', 'moderat'],
  ['alvorlighet', 'moderat', 'alvorlig'],
  ['varighet', 'kortvarig', 'langvarig'],
]
const bound = new Set(rules.filter(({ when }) => readsLevel(when)).map(({ id }) => id))

/** The rules of the first decision that carry an action more strongly than it can be in the second. */
const rulesLost = (before: Decision, after: Decision): string[] =>
  before.actions.flatMap((was) => {
    const is = actionIn(after, was.id)
    return was.rules.filter((id) => {
      const { strength } = rules.find((rule) => rule.id === id)!
      return is === undefined || (strength !== 'definition' && isWeaker(highest(is), strength))
    })
  })

describe.each(steps)('%s from %s to %s', (name, from, to) => {
  const both = (known: Kartlegging): [Decision, Decision] => [
    assess(withAnswer(known, name, from)),
    assess(withAnswer(known, name, to)),
  ]

  test('lowers no level', () => {
    fc.assert(
      fc.property(people, (known) => {
        expect(lowersLevel(...both(known))).toBe(false)
      }),
      { numRuns },
    )
  })

  test('takes no safety action away, and makes none weaker or less certain', () => {
    fc.assert(
      fc.property(people, (known) => {
        expect(losses(...both(known), isSafe)).toEqual([])
      }),
      { numRuns },
    )
  })

  test('takes of the other actions only what a rule binds to a hovedforlop', () => {
    fc.assert(
      fc.property(people, (known) => {
        expect(rulesLost(...both(known)).filter((id) => !bound.has(id))).toEqual([])
      }),
      { numRuns },
    )
  })
})

describe('a risk that was found, by hovedforlop', () => {
  test.each([
    ['selvskading', 'akutt-krise'],
    ['selvmordsrisiko', 'avdekket'],
    ['voldsrisiko', 'forhoyet'],
  ] as const)('%s: contact should be taken in every one, and referral shall be ensured in 2 and 3', (risk, found) => {
    fc.assert(
      fc.property(complete, (known) => {
        const decision = assess(withAnswer(withAnswer(known, 'alder', 40), risk, found))
        const { possible } = decision.hovedforlop
        const contact = actionIn(decision, `kontakt-spesialist-${risk}`)
        const referral = actionIn(decision, `henvis-spesialist-${risk}`)
        expect(contact).toMatchObject({ strength: 'should', certainty: 'certain' })
        if (String(possible) === '1') expect(referral).toBeUndefined()
        else {
          const certainty = possible.includes(1) ? 'precautionary' : 'certain'
          expect(referral).toMatchObject({ strength: 'shall', certainty })
        }
      }),
      { numRuns },
    )
  })
})

test('an adult whose severity and duration are known always has a level', () => {
  fc.assert(
    fc.property(complete, (known) => {
      const { possible, recommended } = assess(withAnswer(known, 'alder', 40)).hovedforlop
      expect(possible.length).toBeGreaterThan(0)
      expect(recommended).toBe(possible[0])
    }),
    { numRuns },
  )
})
