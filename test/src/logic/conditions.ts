import fc from 'fast-check'
import type { Condition } from '../../../src/logic/condition.js'
import type { Known, Knowledge } from '../../../src/logic/truth.js'
import type { madeUpFacts } from '../made-up-facts.js'

/** What somebody knows of the made-up facts: a fact that is left out is unknown. */
export type Knows = { readonly [fact in keyof typeof madeUpFacts]?: Known }

export const knowledge =
  (knows: Knows): Knowledge =>
  (fact) =>
    knows[fact as keyof Knows]

const someFrom = <T>(...values: T[]): fc.Arbitrary<T[]> => fc.subarray(values, { minLength: 1 })

const factLeaves: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constantFrom('ny', 'sta'), is: someFrom(false, true) }),
  fc.record({ fact: fc.constant('grad'), is: someFrom('lett', 'middels', 'tung') }),
  fc.record({ fact: fc.constant('fare'), is: someFrom('nei', 'funn') }),
  fc.record({ fact: fc.constant('plager'), includes: someFrom('uro', 'sorg') }),
  fc.record({ fact: fc.constant('uker'), atLeast: fc.integer({ min: -1, max: 7 }) }),
  fc.record({ fact: fc.constant('uker'), atMost: fc.integer({ min: -1, max: 7 }) }),
)

const levelLeaves: fc.Arbitrary<Condition> = fc.record({ level: someFrom(1, 2, 3) })

const nested = (leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaves,
      fc.record({ not: tie('condition') }),
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    ),
  })).condition

/** Conditions over the made-up facts, and over facts and levels. */
export const conditions = nested(factLeaves)
export const levelConditions = nested(
  fc.oneof({ weight: 3, arbitrary: factLeaves }, { weight: 1, arbitrary: levelLeaves }),
)

const values = {
  ny: fc.boolean(),
  sta: fc.boolean(),
  grad: fc.constantFrom('lett', 'middels', 'tung'),
  fare: fc.constantFrom('nei', 'funn'),
  plager: fc.subarray(['uro', 'sorg']),
  uker: fc.integer({ min: 0, max: 5 }),
}

/** Anything from nothing known to everything. */
export const someKnowledge: fc.Arbitrary<Knows> = fc.record(values, { requiredKeys: [] })

const domains: { readonly [fact in keyof Knows]-?: readonly Known[] } = {
  ny: [false, true],
  sta: [false, true],
  grad: ['lett', 'middels', 'tung'],
  fare: ['nei', 'funn'],
  plager: [[], ['uro'], ['sorg'], ['uro', 'sorg']],
  uker: [0, 1, 2, 3, 4, 5],
}

/** Every way of filling in what is not known. */
export const completions = (knows: Knows): Knows[] =>
  (Object.keys(domains) as (keyof Knows)[]).reduce<Knows[]>(
    (all, fact) =>
      knows[fact] === undefined ? all.flatMap((one) => domains[fact].map((value) => ({ ...one, [fact]: value }))) : all,
    [knows],
  )
