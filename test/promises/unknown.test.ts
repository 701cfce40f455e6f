import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facts } from '../../rules/index.js'
import { readings, type Reading } from '../../src/engine/content.js'
import type { Fact } from '../../src/kartlegging/fact.js'
import type { Decision, DecisionAction, Kartlegging } from '../../src/index.js'
import { allValuesOf, factNames, kartlegginger, valuesOf, withAnswer, without, type FactName } from '../arbitraries.js'
import { actionIn, assessIn, highest, isDemanded, isWeaker } from './compare.js'

const isList = (name: FactName): boolean => (facts[name] as Fact).kind === 'some-of'
const single = fc.constantFrom(...factNames.filter((name) => !isList(name)))
const lists = fc.constantFrom(...factNames.filter(isList))
const bothReadings = fc.constantFrom(...readings)

interface Asked {
  readonly unknown: Decision
  readonly known: readonly Decision[]
}

/** One fact unknown, and the same person with each of its values; whatever else is unknown stays so. */
const ask = (kartlegging: Kartlegging, name: FactName, reading: Reading): Asked => {
  const assess = assessIn(reading)
  const rest = without(kartlegging, name)
  return { unknown: assess(rest), known: allValuesOf(name).map((value) => assess(withAnswer(rest, name, value))) }
}

const inAll = ({ known }: Asked, id: string): (DecisionAction | undefined)[] =>
  known.map((decision) => actionIn(decision, id))

/** Certain with this strength, or to be done more strongly than that as a precaution. */
const holdsAtLeast = (action: DecisionAction | undefined, { strength }: DecisionAction): boolean =>
  action !== undefined &&
  isDemanded(action) &&
  !isWeaker(action.strength, strength) &&
  (action.certainty === 'certain' || isWeaker(strength, action.strength))

const weakest = (one: DecisionAction, other: DecisionAction): DecisionAction =>
  isWeaker(one.strength, other.strength) ? one : other

/** What is looked at, and the actions for which it does not hold. */
const exceptions: [promise: string, (asked: Asked) => readonly (string | DecisionAction)[]][] = [
  [
    'an action is absent exactly when every value leaves it absent',
    (asked) => {
      const inUnknown = new Set(asked.unknown.actions.map(({ id }) => id))
      const inValues = new Set(asked.known.flatMap(({ actions }) => actions.map(({ id }) => id)))
      return [...inUnknown, ...inValues].filter((id) => !inUnknown.has(id) || !inValues.has(id))
    },
  ],
  [
    'an action that is certain is certain for every value, as strongly, or a stronger precaution',
    (asked) =>
      asked.unknown.actions.filter(
        (action) =>
          action.certainty === 'certain' && !inAll(asked, action.id).every((one) => holdsAtLeast(one, action)),
      ),
  ],
  [
    'an action that is certain for every value is certain, as strongly, or a stronger precaution',
    (asked) =>
      asked.unknown.actions.filter((action) => {
        const certain = inAll(asked, action.id).flatMap((one) => (one?.certainty === 'certain' ? one : []))
        return certain.length === asked.known.length && !holdsAtLeast(action, certain.reduce(weakest))
      }),
  ],
  [
    'a precaution is to be done, as strongly, for one value at least',
    (asked) =>
      asked.unknown.actions.filter(
        ({ id, certainty, strength }) =>
          certainty === 'precautionary' &&
          !inAll(asked, id).some((one) => one && isDemanded(one) && !isWeaker(one.strength, strength)),
      ),
  ],
  [
    'the strength that an action has or could get is the highest of its values',
    (asked) =>
      asked.unknown.actions.filter((action) => {
        const strengths = inAll(asked, action.id).flatMap((one) => (one ? [highest(one)] : []))
        return highest(action) !== strengths.reduce((one, other) => (isWeaker(one, other) ? other : one))
      }),
  ],
]

describe.each([
  ['a fact with one value', single, 120],
  ['a list, over all lists of at most two values', lists, 12],
] as const)('an unknown fact is the union of its values: %s', (_, names, numRuns) => {
  test('the possible levels are those of its values together', () => {
    fc.assert(
      fc.property(kartlegginger, names, bothReadings, (kartlegging, name, reading) => {
        const { unknown, known } = ask(kartlegging, name, reading)
        const levels = new Set(known.flatMap(({ hovedforlop }) => hovedforlop.possible))
        expect(unknown.hovedforlop.possible).toEqual([...levels].sort())
      }),
      { numRuns },
    )
  })

  test.each(exceptions)('%s', (_, except) => {
    fc.assert(
      fc.property(kartlegginger, names, bothReadings, (kartlegging, name, reading) => {
        expect(except(ask(kartlegging, name, reading))).toEqual([])
      }),
      { numRuns },
    )
  })
})

test('no list, however long, gives a level or an action that the unknown list does not have', () => {
  const answers = lists.chain((name) => fc.tuple(fc.constant(name), valuesOf(name)))
  fc.assert(
    fc.property(kartlegginger, answers, bothReadings, (kartlegging, [name, value], reading) => {
      const assess = assessIn(reading)
      const [unknown, known] = [assess(without(kartlegging, name)), assess(withAnswer(kartlegging, name, value))]
      expect(known.hovedforlop.possible.filter((level) => !unknown.hovedforlop.possible.includes(level))).toEqual([])
      expect(known.actions.filter(({ id }) => actionIn(unknown, id) === undefined)).toEqual([])
    }),
    { numRuns: 200 },
  )
})
