import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facts } from '../../rules/index.js'
import type { Fact } from '../../src/kartlegging/fact.js'
import type { Decision, DecisionAction } from '../../src/index.js'
import { allValuesOf, factNames, kartlegginger, valuesOf, withAnswer, without, type FactName } from '../arbitraries.js'
import { actionIn, careful, highest, isDemanded, isWeaker, literal } from './compare.js'

const isList = (name: FactName): boolean => (facts[name] as Fact).kind === 'some-of'
const single = fc.constantFrom(...factNames.filter((name) => !isList(name)))
const lists = fc.constantFrom(...factNames.filter(isList))
const readings = fc.constantFrom(careful, literal)

interface Asked {
  readonly unknown: Decision
  readonly known: readonly Decision[]
}

/** One fact unknown, and the same person with each of its values; whatever else is unknown stays so. */
const asked = (names: fc.Arbitrary<FactName>): fc.Arbitrary<Asked> =>
  fc.tuple(kartlegginger, names, readings).map(([kartlegging, name, { assess }]) => {
    const rest = without(kartlegging, name)
    return { unknown: assess(rest), known: allValuesOf(name).map((value) => assess(withAnswer(rest, name, value))) }
  })

const levelsOf = (decisions: readonly Decision[]): number[] =>
  [...new Set(decisions.flatMap(({ hovedforlop }) => hovedforlop.possible))].sort()

/** The ids of every action that the unknown fact or one of its values brings. */
const idsIn = ({ unknown, known }: Asked): string[] => [
  ...new Set([unknown, ...known].flatMap(({ actions }) => actions.map(({ id }) => id))),
]

/** Certain with this strength, or to be done more strongly than that as a precaution. */
const holdsAtLeast = (action: DecisionAction | undefined, { strength }: DecisionAction): boolean =>
  action !== undefined &&
  isDemanded(action) &&
  !isWeaker(action.strength, strength) &&
  (action.certainty === 'certain' || isWeaker(strength, action.strength))

const weakest = (actions: readonly DecisionAction[]): DecisionAction =>
  actions.reduce((one, other) => (isWeaker(one.strength, other.strength) ? one : other))

describe.each([
  ['a fact with one value', single, 200],
  ['a list, over all lists of at most two values', lists, 15],
] as const)('an unknown fact is the union of its values: %s', (_, names, numRuns) => {
  test('the possible levels are those of its values together', () => {
    fc.assert(
      fc.property(asked(names), ({ unknown, known }) => {
        expect(unknown.hovedforlop.possible).toEqual(levelsOf(known))
      }),
      { numRuns },
    )
  })

  test('an action is absent exactly when every value leaves it absent', () => {
    fc.assert(
      fc.property(asked(names), (asked) => {
        for (const id of idsIn(asked)) {
          const everywhere = asked.known.every((decision) => actionIn(decision, id) === undefined)
          expect(actionIn(asked.unknown, id) === undefined, id).toBe(everywhere)
        }
      }),
      { numRuns },
    )
  })

  test('an action is certain exactly when every value makes it certain as strongly, unless a stronger precaution stands before it', () => {
    fc.assert(
      fc.property(asked(names), ({ unknown, known }) => {
        for (const action of unknown.actions) {
          const found = known.map((decision) => actionIn(decision, action.id))
          if (action.certainty === 'certain') {
            expect(found.every((one) => holdsAtLeast(one, action)), action.id).toBe(true)
          }
          const certain = found.filter((one) => one?.certainty === 'certain') as DecisionAction[]
          if (certain.length === known.length) expect(holdsAtLeast(action, weakest(certain)), action.id).toBe(true)
        }
      }),
      { numRuns },
    )
  })

  test('a precaution is to be done, as strongly, for one value at least', () => {
    fc.assert(
      fc.property(asked(names), ({ unknown, known }) => {
        for (const { id, strength } of unknown.actions.filter(({ certainty }) => certainty === 'precautionary')) {
          const found = known.flatMap((decision) => actionIn(decision, id) ?? [])
          expect(found.some((one) => isDemanded(one) && !isWeaker(one.strength, strength)), id).toBe(true)
        }
      }),
      { numRuns },
    )
  })

  test('the strength that an action has or could get is the highest of its values', () => {
    fc.assert(
      fc.property(asked(names), ({ unknown, known }) => {
        for (const action of unknown.actions) {
          const found = known.flatMap((decision) => actionIn(decision, action.id) ?? [])
          const best = found.map(highest).reduce((one, other) => (isWeaker(one, other) ? other : one))
          expect(highest(action), action.id).toBe(best)
        }
      }),
      { numRuns },
    )
  })
})

test('no list, however long, gives a level or an action that the unknown list does not have', () => {
  const longer = fc
    .tuple(kartlegginger, lists)
    .chain(([kartlegging, name]) => fc.tuple(fc.constant(without(kartlegging, name)), fc.constant(name), valuesOf(name)))
  fc.assert(
    fc.property(longer, readings, ([rest, name, value], { assess }) => {
      const [unknown, known] = [assess(rest), assess(withAnswer(rest, name, value))]
      expect(unknown.hovedforlop.possible).toEqual(expect.arrayContaining([...known.hovedforlop.possible]))
      expect(unknown.actions.map(({ id }) => id)).toEqual(expect.arrayContaining(known.actions.map(({ id }) => id)))
    }),
    { numRuns: 200 },
  )
})
