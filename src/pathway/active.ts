import type { PathwayState } from './instance.js'
import type { PlainNode } from './plain-machine.js'
import { noSuchState } from './state-value.js'

/**
 * Asks the states that a person stands in, the innermost first. A state is asked only when nothing inside it has
 * answered, as XState selects transitions; regions are asked in the order of the machine, however they were stored.
 *
 * @throws ForlopError `invalid-options` when the machine has no such state
 */
export function ask(node: PlainNode, state: PathwayState, answers: (node: PlainNode) => boolean): boolean {
  let answered = false
  if (typeof state === 'string') {
    const leaf = inner(node, state)
    if (leaf.states.size > 0) throw noSuchState()
    answered = answers(leaf)
  } else if (node.isParallel) {
    if (Object.keys(state).length !== node.states.size) throw noSuchState()
    for (const [key, region] of node.states) {
      if (!Object.hasOwn(state, key)) throw noSuchState()
      if (ask(region, state[key]!, answers)) answered = true
    }
  } else if (node.states.size > 0) {
    const keys = Object.keys(state)
    const key = keys[0]!
    const compound = inner(node, key)
    if (keys.length > 1 || compound.states.size === 0) throw noSuchState()
    answered = ask(compound, state[key]!, answers)
  }
  return answered || answers(node)
}

function inner(node: PlainNode, key: string): PlainNode {
  const found = node.states.get(key)
  if (found === undefined || node.isParallel) throw noSuchState()
  return found
}
