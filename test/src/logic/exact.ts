import { buildFunctions } from '../../../src/engine/functions.js'
import { createCellReader } from '../../../src/kartlegging/cells.js'
import type { Answers } from '../../../src/kartlegging/answers.js'
import type { Condition } from '../../../src/logic/condition.js'
import { createRestrictor } from '../../../src/logic/restrict.js'
import type { Truth } from '../../../src/logic/truth.js'
import { madeUpFacts } from '../made-up-facts.js'
import type { Knows } from './conditions.js'

export interface Exact {
  readonly truth: Truth
  /** The facts, or the values of a list (`plager=uro`), that the truth still depends on. */
  readonly dependsOn: readonly string[]
}

/** What holds of a condition for every way of filling in what is not known, by diagrams. */
export function exactly(condition: Condition, knows: Knows, level = 1): Exact {
  const functions = buildFunctions(madeUpFacts, [], [condition])
  const node = functions.given(condition, level)
  const read = createCellReader(madeUpFacts, functions.variables)
  const { restrict, support } = createRestrictor(functions.diagram).begin(read(knows as Answers))
  const restricted = restrict(node)
  const dependsOn: string[] = []
  support(restricted, (at) => {
    const { fact, element } = functions.variables[at]!
    dependsOn.push(element === undefined ? fact : `${fact}=${element}`)
  })
  return { truth: restricted === 1 ? 'true' : restricted === 0 ? 'false' : 'unknown', dependsOn: dependsOn.sort() }
}
