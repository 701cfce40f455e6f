import { facts } from '../../rules/kartlegging/index.js'
import { levels } from '../engine/placing.js'
import type { Fact, Facts } from '../kartlegging/fact.js'
import { nearest } from '../kartlegging/nearest.js'
import type { Condition } from '../logic/condition.js'
import { leavesOf, type FactLeaf } from '../logic/leaves.js'
import type { Fault, Path } from './faults.js'

/** Does a condition speak of facts and values that there are? */
export function checkCondition(condition: Condition, path: Path, fault: Fault): void {
  for (const leaf of leavesOf(condition)) {
    if ('level' in leaf) {
      if (leaf.level.some((level) => !(levels as readonly number[]).includes(level))) {
        fault(path, 'unknown-value', `asks for a \`level\` that is not there: ${levels.join(', ')}`)
      }
      continue
    }
    const fact = Object.hasOwn(facts, leaf.fact) ? (facts as Facts)[leaf.fact] : undefined
    if (fact === undefined) {
      const guess = nearest(leaf.fact, Object.keys(facts))
      fault(path, 'unknown-fact', `asks for a fact that is not there${guess ? `: did you mean \`${guess}\`?` : ''}`)
      continue
    }
    const wrong = faultOf(leaf, fact)
    if (wrong !== undefined) fault(path, 'unknown-value', `asks of \`${leaf.fact}\` what it cannot say: use ${wrong}`)
  }
}

/** The words that are right for a fact, where others were used. */
function faultOf(leaf: FactLeaf, fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'boolean':
      return 'is' in leaf && leaf.is.every((value) => typeof value === 'boolean')
        ? undefined
        : '`is` with [true] or [false]'
    case 'one-of':
      return 'is' in leaf && leaf.is.every((value) => typeof value === 'string' && Object.hasOwn(fact.values, value))
        ? undefined
        : `\`is\` with some of ${Object.keys(fact.values).join(', ')}`
    case 'some-of':
      return 'includes' in leaf && leaf.includes.every((value) => Object.hasOwn(fact.values, value))
        ? undefined
        : `\`includes\` with some of ${Object.keys(fact.values).join(', ')}`
    case 'whole-number':
      return 'atLeast' in leaf || 'atMost' in leaf ? undefined : '`atLeast` or `atMost` with a whole number'
  }
}
