import type { Fact } from '../kartlegging/fact.js'
import type { FactLeaf } from '../logic/leaves.js'
import type { Test } from './rows.js'

/** A cell of a decision table that asks for nothing. */
const irrelevant = '-'

/**
 * What a row asks of one fact, as a unary test of FEEL: `"mild","moderat"`, `true`, `[18..25]`, and for a list
 * `list contains(?, "angst")`. Undefined where no value can pass.
 */
export function cellOf(fact: Fact, tests: readonly Test[]): string | undefined {
  if (tests.length === 0) return irrelevant
  switch (fact.kind) {
    case 'boolean':
      return oneOf([false, true], tests, String)
    case 'one-of':
      return oneOf(Object.keys(fact.values), tests, quoted)
    case 'some-of':
      return tests.length === 1 ? listTest(tests[0]!) : tests.map((test) => `(${listTest(test)})`).join(' and ')
    case 'whole-number':
      return rangeOf(fact, tests)
  }
}

/** What a row asks of the level: `1,2`. */
export const levelCell = (levels: readonly number[], tests: readonly Test[]): string | undefined =>
  tests.length === 0
    ? irrelevant
    : listed(
        levels.filter((level) =>
          tests.every(({ leaf, holds }) => 'level' in leaf && leaf.level.includes(level) === holds),
        ),
      )

const quoted = (text: string): string => `"${text}"`

const listed = (items: readonly (string | number)[]): string | undefined =>
  items.length === 0 ? undefined : items.join(',')

const oneOf = <V extends string | boolean>(
  values: readonly V[],
  tests: readonly Test[],
  say: (value: V) => string,
): string | undefined =>
  listed(
    values
      .filter((value) => tests.every(({ leaf, holds }) => 'is' in leaf && leaf.is.includes(value) === holds))
      .map(say),
  )

function listTest({ leaf, holds }: Test): string {
  const values = (leaf as Extract<FactLeaf, { includes: unknown }>).includes
  const some = values.map((value) => `list contains(?, ${quoted(value)})`).join(' or ') || 'false'
  return holds ? some : `not(${some})`
}

function rangeOf(
  { min, max }: { readonly min: number; readonly max: number },
  tests: readonly Test[],
): string | undefined {
  let from = min
  let to = max
  for (const { leaf, holds } of tests) {
    const bound = leaf as Extract<FactLeaf, { atLeast: number } | { atMost: number }>
    if ('atLeast' in bound) {
      if (holds) from = Math.max(from, bound.atLeast)
      else to = Math.min(to, bound.atLeast - 1)
    } else if (holds) to = Math.min(to, bound.atMost)
    else from = Math.max(from, bound.atMost + 1)
  }
  if (from > to) return undefined
  return from === min ? `<= ${to}` : to === max ? `>= ${from}` : `[${from}..${to}]`
}
