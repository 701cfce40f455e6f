import type { Fact, Facts } from '../src/kartlegging/fact.js'
import type { Condition } from '../src/logic/condition.js'
import { factsRead, leavesOf } from '../src/logic/leaves.js'
import { evaluate, type Known } from '../src/logic/truth.js'
import type { Input } from './inputs.js'

/**
 * Does the condition hold however the unknown facts are filled in? Tried out value by value: far too slow for a
 * decision, and so plain that a quicker answer can be held against it.
 */
export function holdsHowever(condition: Condition, facts: Facts, input: Input): boolean {
  const truth = evaluate(condition, (fact) => input[fact] as Known)
  if (truth !== 'unknown') return truth === 'true'
  const unknown = factsRead(condition).find((fact) => input[fact] === undefined)!
  return valuesToTry(unknown, facts[unknown]!, condition).every((value) =>
    holdsHowever(condition, facts, { ...input, [unknown]: value }),
  )
}

/** One value of every kind that the condition can tell from the others. */
function valuesToTry(name: string, fact: Fact, condition: Condition): readonly unknown[] {
  const leaves = leavesOf(condition).flatMap((leaf) => ('fact' in leaf && leaf.fact === name ? [leaf] : []))
  switch (fact.kind) {
    case 'boolean':
      return [false, true]
    case 'one-of':
      return Object.keys(fact.values)
    case 'some-of':
      return subsets([...new Set(leaves.flatMap((leaf) => ('includes' in leaf ? leaf.includes : [])))])
    case 'whole-number': {
      const starts = leaves.flatMap((leaf) =>
        'atLeast' in leaf ? [leaf.atLeast] : 'atMost' in leaf ? [leaf.atMost + 1] : [],
      )
      return [fact.min, ...starts.filter((start) => start > fact.min && start <= fact.max)]
    }
  }
}

const subsets = (values: readonly string[]): string[][] =>
  values.reduce<string[][]>((all, value) => [...all, ...all.map((subset) => [...subset, value])], [[]])
