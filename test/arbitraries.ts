import fc from 'fast-check'
import { facts, omfang, rules } from '../rules/index.js'
import type { Fact } from '../src/kartlegging/fact.js'
import { absentReasons } from '../src/kartlegging/kartlegging.js'
import { variablesOf } from '../src/logic/variables.js'
import type { Kartlegging } from '../src/index.js'

export type FactName = keyof typeof facts
export type Answer = NonNullable<Kartlegging[FactName]>

export const factNames = Object.keys(facts) as FactName[]

/** Values of a fact. Most people are adults, and few have more than three conditions. */
export const valuesOf = (name: FactName): fc.Arbitrary<Answer> => {
  const fact: Fact = facts[name]
  switch (fact.kind) {
    case 'boolean':
      return fc.boolean()
    case 'one-of':
      return fc.constantFrom(...Object.keys(fact.values)) as fc.Arbitrary<Answer>
    case 'some-of': {
      const values = Object.keys(fact.values)
      return fc.oneof(
        { weight: 5, arbitrary: fc.subarray(values, { maxLength: Math.min(3, values.length) }) },
        { weight: 1, arbitrary: fc.subarray(values) },
      ) as fc.Arbitrary<Answer>
    }
    case 'whole-number':
      return fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 18, max: 90 }) },
        { weight: 1, arbitrary: fc.constantFrom(fact.min, 17, 18, 25, 26, fact.max) },
      )
  }
}

/** Why a value is missing. */
export const absences: fc.Arbitrary<Answer> = fc.constantFrom(...absentReasons).map((absent) => ({ absent }))

const answers = (make: (name: FactName) => fc.Arbitrary<Answer>): { [name: string]: fc.Arbitrary<Answer> } =>
  Object.fromEntries(factNames.map((name) => [name, make(name)]))

/** Every fact has a value. */
export const complete = fc.record(answers(valuesOf)) as fc.Arbitrary<Kartlegging>

/** Every fact has a value, is absent for a reason, or is left out. */
const partial = fc.record(
  answers((name) => fc.oneof({ weight: 6, arbitrary: valuesOf(name) }, { weight: 1, arbitrary: absences })),
  { requiredKeys: [] },
) as fc.Arbitrary<Kartlegging>

/** Nearly complete: a handful of facts is left out. */
const nearlyComplete = fc
  .tuple(complete, fc.subarray(factNames, { minLength: 1, maxLength: 6 }))
  .map(([kartlegging, unknown]) => without(kartlegging, ...unknown))

/** Much known, little known, and everything between. */
export const kartlegginger = fc.oneof(partial, nearlyComplete, complete)

/** The same answers, with these facts left out. */
export const without = (kartlegging: Kartlegging, ...names: readonly FactName[]): Kartlegging =>
  Object.fromEntries(Object.entries(kartlegging).filter(([name]) => !names.includes(name as FactName)))

/** The same answers and one more. */
export const withAnswer = (kartlegging: Kartlegging, name: FactName, answer: Answer): Kartlegging => ({
  ...kartlegging,
  [name]: answer,
})

const conditions = [
  omfang.outside,
  omfang.choice,
  ...rules.flatMap(({ when, unless }) => (unless ? [when, unless] : [when])),
]

/** Values that between them say all that a fact can say to a rule; of a list: every list of at most two values. */
export function allValuesOf(name: FactName): Answer[] {
  const fact: Fact = facts[name]
  switch (fact.kind) {
    case 'boolean':
      return [false, true]
    case 'one-of':
      return Object.keys(fact.values) as Answer[]
    case 'some-of': {
      const values = Object.keys(fact.values)
      const pairs = values.flatMap((one, index) => values.slice(index + 1).map((other) => [one, other]))
      return [[], ...values.map((value) => [value]), ...pairs] as Answer[]
    }
    case 'whole-number':
      return variablesOf(facts, [name], conditions).flatMap(({ cells }) =>
        cells.flatMap((cell) => (typeof cell === 'object' ? [cell.from] : [])),
      )
  }
}
