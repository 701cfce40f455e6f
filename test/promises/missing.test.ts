import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facts } from '../../rules/index.js'
import { readings } from '../../src/engine/content.js'
import type { Fact } from '../../src/kartlegging/fact.js'
import type { MissingFact } from '../../src/index.js'
import { allValuesOf, complete, factNames, kartlegginger, valuesOf, withAnswer, without } from '../arbitraries.js'
import { assessIn, careful, outcome } from './compare.js'

const bothReadings = fc.constantFrom(...readings)
const numRuns = 100

/** Somebody of whom everything is known but one fact. Lists are asked less often: they have so many values. */
const single = factNames.filter((name) => (facts[name] as Fact).kind !== 'some-of')
const lists = factNames.filter((name) => (facts[name] as Fact).kind === 'some-of')
const oneUnknown = fc.tuple(
  complete,
  fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...single) }, { weight: 1, arbitrary: fc.constantFrom(...lists) }),
  bothReadings,
)

describe('the facts still worth asking', () => {
  test('a fact that is the only unknown one is missing exactly when two of its values give different answers', () => {
    fc.assert(
      fc.property(oneUnknown, ([known, name, reading]) => {
        const assess = assessIn(reading)
        const rest = without(known, name)
        const outcomes = new Set(allValuesOf(name).map((value) => outcome(assess(withAnswer(rest, name, value)))))
        expect(assess(rest).missing.map(({ fact }) => fact)).toEqual(outcomes.size > 1 ? [name] : [])
      }),
      { numRuns },
    )
  })

  test('it says that it could change the level exactly when two of its values give different levels', () => {
    fc.assert(
      fc.property(oneUnknown, ([known, name, reading]) => {
        const assess = assessIn(reading)
        const rest = without(known, name)
        const levels = allValuesOf(name).map((value) =>
          String(assess(withAnswer(rest, name, value)).hovedforlop.possible),
        )
        const changes = assess(rest).missing.map(({ changes }) => changes.hovedforlop)
        expect(changes.includes(true)).toBe(new Set(levels).size > 1)
      }),
      { numRuns },
    )
  })

  test('among several unknown facts, one is missing when two of its values could give different answers', () => {
    const twoValues = fc
      .constantFrom(...factNames)
      .chain((name) => fc.tuple(fc.constant(name), valuesOf(name), valuesOf(name)))
    const others = fc.subarray(factNames, { maxLength: 12 })
    fc.assert(
      fc.property(complete, twoValues, others, bothReadings, (known, [name, one, other], unknown, reading) => {
        const assess = assessIn(reading)
        const differ = outcome(assess(withAnswer(known, name, one))) !== outcome(assess(withAnswer(known, name, other)))
        const { missing } = assess(without(known, name, ...unknown))
        if (differ) expect(missing.map(({ fact }) => fact)).toContain(name)
      }),
      { numRuns },
    )
  })

  test('nothing is missing of somebody of whom everything is known, and nobody is asked what was answered', () => {
    fc.assert(
      fc.property(complete, bothReadings, (known, reading) => {
        expect(assessIn(reading)(known).missing).toEqual([])
      }),
      { numRuns },
    )
    fc.assert(
      fc.property(kartlegginger, bothReadings, (kartlegging, reading) => {
        for (const { fact, absent } of assessIn(reading)(kartlegging).missing) {
          const answer = kartlegging[fact as keyof typeof kartlegging]
          expect(answer === undefined ? null : answer).toEqual(absent === null ? null : { absent })
        }
      }),
      { numRuns },
    )
  })

  test('what an action depends on is missing too', () => {
    fc.assert(
      fc.property(kartlegginger, bothReadings, (kartlegging, reading) => {
        const { actions, missing } = assessIn(reading)(kartlegging)
        const dependsOn = actions.flatMap(({ dependsOn, couldBecome }) => [
          ...dependsOn,
          ...(couldBecome?.dependsOn ?? []),
        ])
        const asked = new Set(missing.map(({ fact }) => fact))
        expect(dependsOn.filter((fact) => !asked.has(fact))).toEqual([])
      }),
      { numRuns },
    )
  })

  test('safety comes first, then what could change the scope or the level, then what could change a duty', () => {
    const rank = ({ safetyCritical, changes }: MissingFact): number => {
      if (safetyCritical) return 0
      return changes.scope || changes.hovedforlop ? 1 : changes.shall.length > 0 ? 2 : 3
    }
    fc.assert(
      fc.property(kartlegginger, (kartlegging) => {
        const ranks = careful.assess(kartlegging).missing.map(rank)
        expect(ranks).toEqual(ranks.toSorted())
      }),
      { numRuns },
    )
  })
})
