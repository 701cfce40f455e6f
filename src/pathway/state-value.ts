import type { AnyStateNode } from 'xstate'
import { ForlopError } from '../forlop-error.js'
import type { PathwayState } from './instance.js'

/** Is it a state of the machine: a name where one holds at a time, and every region where all go on side by side? */
export function isStateOf(node: AnyStateNode, state: unknown): state is PathwayState {
  if (typeof state === 'string') {
    return node.type === 'compound' && Object.hasOwn(node.states, state) && isLeaf(node.states[state]!)
  }
  if (typeof state !== 'object' || state === null) return false
  const entries = Object.entries(state)
  const count = node.type === 'parallel' ? Object.keys(node.states).length : isLeaf(node) ? 0 : 1
  return entries.length === count && entries.every(([key, inner]) => isPartOf(node, key, inner))
}

const isPartOf = (node: AnyStateNode, key: string, inner: unknown): boolean =>
  Object.hasOwn(node.states, key) &&
  (node.type === 'parallel' || !isLeaf(node.states[key]!)) &&
  isStateOf(node.states[key]!, inner)

const isLeaf = ({ type }: AnyStateNode): boolean => type === 'atomic' || type === 'final'

export const noSuchState = (): ForlopError =>
  new ForlopError('invalid-options', [
    { path: ['state'], code: 'unknown-value', message: '`state` is no state of the pathway' },
  ])

/** The same state, with its regions in the order of the machine: a store may have kept them in another. */
export const inOrder = (node: AnyStateNode, state: PathwayState): PathwayState =>
  typeof state === 'string'
    ? state
    : Object.fromEntries(
        Object.keys(node.states).flatMap((key) =>
          Object.hasOwn(state, key) ? [[key, inOrder(node.states[key]!, state[key]!)]] : [],
        ),
      )
