import type { Fact, Facts } from '../src/kartlegging/fact.js'
import type { Condition, Value } from '../src/logic/condition.js'
import type { FactLeaf } from '../src/logic/leaves.js'

/** A condition without `not`: what makes a leaf false is said as what makes another one true. */
export type Positive =
  | { readonly fact: string; readonly is: readonly Value[] }
  | { readonly fact: string; readonly includes: readonly string[] }
  /** The list is known, and holds none of these. */
  | { readonly fact: string; readonly excludes: readonly string[] }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly atMost: number }
  | { readonly all: readonly Positive[] }
  | { readonly any: readonly Positive[] }

export type PositiveLeaf = Extract<Positive, { fact: string }>

/**
 * An engine with two values takes a missing fact for false, and `not` of it for true: it would act on what nobody
 * knows. In positive form, where a leaf over a missing fact is false, it finds what is definitely true, and the
 * comparison is fair.
 */
export function toPositive(condition: Condition, facts: Facts, negated = false): Positive {
  if ('not' in condition) return toPositive(condition.not, facts, !negated)
  if ('level' in condition) throw new TypeError('no other engine knows the level')
  if ('fact' in condition) return negated ? opposite(condition, facts[condition.fact]!) : condition
  const parts = 'all' in condition ? condition.all : condition.any
  return join(
    'all' in condition !== negated ? 'all' : 'any',
    parts.map((part) => toPositive(part, facts, negated)),
  )
}

/** One part needs no joint, and a joint within the same joint is one: no engine shall pay for our way of writing. */
function join(word: 'all' | 'any', parts: readonly Positive[]): Positive {
  const flat = parts.flatMap((part) => {
    if (word === 'all') return 'all' in part ? part.all : [part]
    return 'any' in part ? part.any : [part]
  })
  if (flat.length === 1) return flat[0]!
  return word === 'all' ? { all: flat } : { any: flat }
}

function opposite(leaf: FactLeaf, fact: Fact): Positive {
  if ('includes' in leaf) return { fact: leaf.fact, excludes: leaf.includes }
  if ('is' in leaf) return { fact: leaf.fact, is: valuesOf(fact).filter((value) => !leaf.is.includes(value)) }
  return 'atLeast' in leaf
    ? { fact: leaf.fact, atMost: leaf.atLeast - 1 }
    : { fact: leaf.fact, atLeast: leaf.atMost + 1 }
}

const valuesOf = (fact: Fact): readonly Value[] =>
  fact.kind === 'boolean' ? [false, true] : 'values' in fact ? Object.keys(fact.values) : []
