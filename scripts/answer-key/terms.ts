import { toNormalForm } from '../../src/logic/normal-form.js'
import type { Condition } from '../../src/logic/condition.js'
import { facts } from '../../rules/catalogue.js'
import type { Fact } from '../../src/kartlegging/fact.js'

/** Answers that fulfil one way of reading a condition, and the level it asks for. */
export interface Term {
  readonly answers: { readonly [fact: string]: unknown }
  readonly levels: readonly number[]
}

const MOST = 400

/** Ways of fulfilling a condition: one per combination of its alternatives, as many as anybody would look at. */
export const termsOf = (condition: Condition): readonly Term[] => fulfil(toNormalForm(condition)).slice(0, MOST)

const everyLevel = [1, 2, 3]
const free: Term = { answers: {}, levels: everyLevel }

function fulfil(condition: Condition): readonly Term[] {
  if ('all' in condition) {
    return condition.all
      .map(fulfil)
      .reduce((before, next) => before.flatMap((a) => next.flatMap((b) => join(a, b))).slice(0, MOST), [free])
  }
  if ('any' in condition) return condition.any.flatMap(fulfil)
  return 'not' in condition ? avoid(condition.not) : meet(condition)
}

function meet(leaf: Condition): readonly Term[] {
  if ('level' in leaf) return [{ answers: {}, levels: leaf.level }]
  if ('is' in leaf) return leaf.is.map((value) => answer(leaf.fact, value))
  if ('includes' in leaf) return leaf.includes.map((value) => answer(leaf.fact, [value]))
  if ('atLeast' in leaf) return [answer(leaf.fact, leaf.atLeast)]
  return 'atMost' in leaf ? [answer(leaf.fact, leaf.atMost)] : []
}

function avoid(leaf: Condition): readonly Term[] {
  if ('level' in leaf) return [{ answers: {}, levels: everyLevel.filter((level) => !leaf.level.includes(level)) }]
  if ('is' in leaf) {
    return valuesOf(facts[leaf.fact as keyof typeof facts])
      .filter((value) => !leaf.is.includes(value as never))
      .map((value) => answer(leaf.fact, value))
  }
  if ('includes' in leaf) return [answer(leaf.fact, [])]
  if ('atLeast' in leaf) return [answer(leaf.fact, leaf.atLeast - 1)]
  return 'atMost' in leaf ? [answer(leaf.fact, leaf.atMost + 1)] : []
}

const answer = (fact: string, value: unknown): Term => ({ answers: { [fact]: value }, levels: everyLevel })

/** The values of a fact that are worth trying; of a list, one value at a time. */
export function valuesOf(fact: Fact): readonly unknown[] {
  switch (fact.kind) {
    case 'boolean':
      return [false, true]
    case 'one-of':
      return Object.keys(fact.values)
    case 'some-of':
      return [[], ...Object.keys(fact.values).map((value) => [value])]
    case 'whole-number':
      return [fact.min, 17, 18, 20, 22, 23, 24, 25, 26, 66, 67, fact.max].filter((n) => n >= fact.min && n <= fact.max)
  }
}

function join(a: Term, b: Term): readonly Term[] {
  const levels = a.levels.filter((level) => b.levels.includes(level))
  if (levels.length === 0) return []
  const answers: { [fact: string]: unknown } = { ...a.answers }
  for (const [fact, value] of Object.entries(b.answers)) {
    const before = answers[fact]
    if (before === undefined) answers[fact] = value
    else if (Array.isArray(before) && Array.isArray(value))
      answers[fact] = [...new Set([...(before as unknown[]), ...(value as unknown[])])]
    else if (typeof before === 'number' && typeof value === 'number') answers[fact] = Math.max(before, value)
    else if (before !== value) return []
  }
  return [{ answers, levels }]
}
