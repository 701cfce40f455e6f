import type { Facts } from '../kartlegging/fact.js'
import type { Condition } from '../logic/condition.js'
import type { FactLeaf } from '../logic/leaves.js'
import { enclosed, identifier, literal } from './words.js'

/** The name of the statement that says whether the list of a some-of fact holds a value. */
export const memberName = (fact: string, value: string): string => `${fact}: ${value}`

/** The name of the statement that says whether the person is in one of these hovedforlop. */
export const levelName = (levels: readonly number[]): string => `In hovedforlop ${levels.join(' or ')}`

/**
 * A condition as an expression of CQL with the same value in Kleene's logic, null for unknown. It is made of comparisons
 * that are null where the fact is, and of `and`, `or` and `not`, which are Kleene's. It never asks with `in` or
 * `contains` for a fact: those call a missing list an empty one.
 */
export function cqlOf(condition: Condition, facts: Facts): string {
  if ('all' in condition) return joined(condition.all, 'and', 'true', facts)
  if ('any' in condition) return joined(condition.any, 'or', 'false', facts)
  if ('not' in condition) return `not (${cqlOf(condition.not, facts)})`
  if ('level' in condition) return identifier(levelName(condition.level))
  return leaf(condition, facts)
}

function joined(parts: readonly Condition[], word: 'and' | 'or', empty: string, facts: Facts): string {
  const texts = parts.map((part) => cqlOf(part, facts))
  return texts.length === 1 ? texts[0]! : texts.map(enclosed).join(` ${word} `) || empty
}

function leaf(condition: FactLeaf, facts: Facts): string {
  const { fact } = condition
  const name = identifier(fact)
  if ('atLeast' in condition) return `${name} >= ${condition.atLeast}`
  if ('atMost' in condition) return `${name} <= ${condition.atMost}`
  if ('includes' in condition) {
    return oneOfThese(
      condition.includes.map((value) => identifier(memberName(fact, value))),
      name,
    )
  }
  const isValue = (value: string | boolean): string =>
    facts[fact]!.kind === 'boolean' ? (value === true ? name : `not ${name}`) : `${name} = ${literal(String(value))}`
  return oneOfThese(condition.is.map(isValue), name)
}

/** Of no values none holds, once the fact is known. */
const oneOfThese = (parts: readonly string[], name: string): string => parts.join(' or ') || `not (${name} = ${name})`
