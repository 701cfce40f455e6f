import type { Condition } from './condition.js'

export type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>
export type FactLeaf = Exclude<Leaf, { level: unknown }>

/** The leaves of a condition, from left to right. */
export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  if ('not' in condition) return leavesOf(condition.not)
  return [condition]
}

/** The facts that a condition reads, each once, in the order they are read. */
export const factsRead = (condition: Condition): string[] => [
  ...new Set(leavesOf(condition).flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : []))),
]

/** Does the condition ask where the person is placed? */
export const readsLevel = (condition: Condition): boolean => leavesOf(condition).some((leaf) => 'level' in leaf)
