import type { Facts } from '../kartlegging/fact.js'
import type { Condition } from '../logic/condition.js'
import { buildDiagram, FALSE, TRUE, type Diagram } from '../logic/diagram.js'
import { factsRead, readsLevel } from '../logic/leaves.js'
import { cellsThatHold, variablesOf, type Variable } from '../logic/variables.js'

/** Turns conditions into diagrams over one common set of variables. */
export interface Functions {
  readonly diagram: Diagram
  readonly variables: readonly Variable[]
  and(...nodes: number[]): number
  or(...nodes: number[]): number
  not(node: number): number
  /** The diagram of a condition, where the person is placed in the given level. */
  given(condition: Condition, level: number): number
}

/**
 * Facts that the placing reads are asked last, so that what stands above them shares their part of the diagram: without
 * it every level-bound rule would carry a copy of the placing.
 */
export function buildFunctions(
  facts: Facts,
  placing: readonly Condition[],
  conditions: readonly Condition[],
): Functions {
  const last = new Set(placing.flatMap(factsRead))
  const names = Object.keys(facts)
  const order = [...names.filter((name) => !last.has(name)), ...names.filter((name) => last.has(name))]
  const variables = variablesOf(facts, order, conditions)
  const { diagram, leaf, and, or, not } = buildDiagram(variables.map(({ cells }) => cells.length))

  const at = new Map<string, number>()
  variables.forEach(({ fact, element }, index) => at.set(element === undefined ? fact : `${fact}=${element}`, index))

  // conditions are shared between rules, and what reads no level is the same at every level
  const made = new Map<Condition, number>()
  const given = (condition: Condition, level: number): number => {
    const before = made.get(condition)
    if (before !== undefined) return before
    const node = make(condition, level)
    if (!readsLevel(condition)) made.set(condition, node)
    return node
  }
  const make = (condition: Condition, level: number): number => {
    if ('all' in condition) return and(...condition.all.map((part) => given(part, level)))
    if ('any' in condition) return or(...condition.any.map((part) => given(part, level)))
    if ('not' in condition) return not(given(condition.not, level))
    if ('level' in condition) return condition.level.includes(level) ? TRUE : FALSE
    const keys =
      'includes' in condition ? condition.includes.map((value) => `${condition.fact}=${value}`) : [condition.fact]
    return or(...keys.map((key) => leaf(at.get(key)!, cellsThatHold(variables[at.get(key)!]!, condition))))
  }
  return { diagram, variables, and, or, not, given }
}
