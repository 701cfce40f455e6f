import { editions } from '../../../src/editions.js'
import { compileWith, functionsFor, type CompiledRules } from '../../../src/engine/compile.js'
import { readings, type Content, type Reading } from '../../../src/engine/content.js'
import { levels } from '../../../src/engine/placing.js'
import type { Rule } from '../../../src/engine/rule.js'
import type { Mutant } from './mutants.js'

/**
 * Whether the mistake makes no difference that an answer could show: in both readings the conditions are the same
 * functions of the facts. Decided exactly, over every kartlegging there is.
 */
export function isEquivalent({ rule, mutated }: Mutant): boolean {
  if (mutated === undefined || apartFromConditions(rule) !== apartFromConditions(mutated)) return false
  const content = editions['2025']
  const changed = { ...content, rules: content.rules.map((other) => (other === rule ? mutated : other)) }
  return readings.every((reading) => sameFunctions(content, changed, reading))
}

const apartFromConditions = ({ when: _, unless: __, ...rest }: Rule): string => JSON.stringify(rest)

function sameFunctions(content: Content, changed: Content, reading: Reading): boolean {
  const functions = functionsFor([content, changed], reading)
  const before = nodesOf(compileWith(functions, content, reading))
  const after = nodesOf(compileWith(functions, changed, reading))
  return before.join() === after.join()
}

/** Every diagram that a decision is read from. What a rule demands by itself counts in safety actions only. */
function nodesOf({ rules, actions, placing }: CompiledRules): number[] {
  const holds = [
    ...rules.map((entry) => ({ ...entry, safety: false })),
    ...actions.flatMap(({ strengths, safety }) => strengths.map((entry) => ({ ...entry, safety }))),
  ]
  return [
    ...levels.flatMap((level) => [placing.open[level], placing.served[level]]),
    ...holds.flatMap(({ holds: { some, every, demanded, demandedAnyway }, safety }) => [
      some,
      every,
      ...(safety ? [...levels.map((level) => demanded[level]), demandedAnyway] : []),
    ]),
  ]
}
