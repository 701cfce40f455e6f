import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.js'
import { readings } from '../../src/engine/content.js'
import type { Decision, Kartlegging } from '../../src/index.js'
import { complete, kartlegginger } from '../arbitraries.js'
import { actionIn, assessIn, careful, isSafe, literal, losses, lowersLevel } from './compare.js'

const numRuns = 120
const people = fc.oneof(complete, kartlegginger)
const bothReadings = fc.constantFrom(...readings)

/** Literally hovedforlop 2, carefully 1 or 2: the text places the condition in 2 and says nothing of its severity. */
const opensLower = (literally: Decision, carefully: Decision): boolean =>
  carefully.hovedforlop.possible[0]! < literally.hovedforlop.possible[0]!

describe('the careful reading is nowhere weaker than the literal one', () => {
  test('no safety action is gone, only possible instead of to be done, or weaker', () => {
    fc.assert(
      fc.property(people, (known) => {
        const lost = losses(literal.assess(known), careful.assess(known), isSafe)
        expect(lost.filter((what) => !what.endsWith('is no longer certain'))).toEqual([])
      }),
      { numRuns },
    )
  })

  test('no safety action is less certain, but where a lower level is opened too', () => {
    fc.assert(
      fc.property(people, (known) => {
        const [literally, carefully] = [literal.assess(known), careful.assess(known)]
        if (!opensLower(literally, carefully)) expect(losses(literally, carefully, isSafe)).toEqual([])
      }),
      { numRuns },
    )
  })

  test('no other action is lost either, but where a lower level is opened too', () => {
    fc.assert(
      fc.property(complete, (known) => {
        const [literally, carefully] = [literal.assess(known), careful.assess(known)]
        if (!opensLower(literally, carefully)) expect(losses(literally, carefully)).toEqual([])
      }),
      { numRuns },
    )
  })

  test('the highest possible level is never lower, and nobody loses a level', () => {
    fc.assert(
      fc.property(people, (known) => {
        const [literally, carefully] = [literal.assess(known), careful.assess(known)]
        if (!opensLower(literally, carefully)) expect(lowersLevel(literally, carefully)).toBe(false)
        expect(carefully.hovedforlop.possible.at(-1) ?? 0).toBeGreaterThanOrEqual(
          literally.hovedforlop.possible.at(-1) ?? 0,
        )
      }),
      { numRuns },
    )
  })

  test('a lower level is opened only for harmful use and grief that are moderate and short-lived', () => {
    const placesIn2 = ['plassering/skadelig-bruk', 'plassering/sorg-med-funksjonsfall']
    const likely = fc
      .tuple(complete, fc.constantFrom('skadelig-bruk' as const, 'sorg' as const, 'angst' as const))
      .map(([known, condition]): Kartlegging => ({ ...known, alder: 40, tilstander: [condition] }))
    fc.assert(
      fc.property(fc.oneof(complete, likely), (known) => {
        const literally = literal.assess(known)
        if (!opensLower(literally, careful.assess(known))) return
        expect(known).toMatchObject({ alvorlighet: 'moderat', varighet: 'kortvarig' })
        expect(literally.hovedforlop.reasons.filter(({ rule }) => !placesIn2.includes(rule))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

const derived = new Set(rules.filter(({ basis }) => basis === 'derived').map(({ id }) => id))

describe('what is derived', () => {
  test('never stands in the literal reading', () => {
    fc.assert(
      fc.property(people, (known) => {
        const { actions, hovedforlop, trace } = literal.assess(known)
        const shown = [...actions, ...actions.flatMap(({ options }) => options), ...hovedforlop.reasons]
        expect(shown.filter(({ basis }) => basis === 'derived')).toEqual([])
        const named = [...actions.flatMap(({ rules }) => rules), ...trace.map(({ rule }) => rule)]
        expect(named.filter((id) => derived.has(id))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  test('is labelled: an action rests on a rule with the basis and the strength that it shows', () => {
    const byId = new Map(rules.map((rule) => [rule.id, rule]))
    fc.assert(
      fc.property(people, bothReadings, (known, reading) => {
        const unproved = assessIn(reading)(known).actions.filter(({ rules, basis, strength, statements }) => {
          const carriers = rules.map((id) => byId.get(id)!)
          const proof = carriers.filter((rule) => rule.basis === basis && rule.strength === strength)
          return proof.length === 0 || !proof.every((rule) => rule.statements.every((id) => statements.includes(id)))
        })
        expect(unproved).toEqual([])
      }),
      { numRuns },
    )
  })
})

test('both readings place the same way what the text decides', () => {
  const person = { alder: 40, alvorlighet: 'alvorlig', varighet: 'langvarig' } as const
  const [one, other] = [careful, literal].map(({ assess }) => assess(person))
  expect(one!.hovedforlop.possible).toEqual([3])
  expect(other!.hovedforlop.possible).toEqual([3])
  expect(actionIn(one!, 'koordinator')).toEqual(actionIn(other!, 'koordinator'))
})
