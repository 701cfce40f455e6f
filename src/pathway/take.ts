import type { AnyStateMachine } from 'xstate'
import { ask } from './active.js'
import { deepFreeze } from '../engine/freeze.js'
import type { PathwayContext } from './context.js'
import type { PathwayEvent } from './event.js'
import type { PathwayState } from './instance.js'
import type { Place, Waiting } from './place.js'
import { plainRoot, type Edge, type PlainNode, type Situation } from './plain-machine.js'
import { begunByXState, takenByXState, waitingInXState } from './xstate.js'

/** Where a machine begins. */
export function beginning(machine: AnyStateMachine, context: PathwayContext): PathwayState {
  if (plainRoot(machine) === null) return begunByXState(machine, context)
  const known = begun.get(machine)
  if (known !== undefined) return known
  const state = deepFreeze(begunByXState(machine, context))
  begun.set(machine, state)
  return state
}

const begun = new WeakMap<AnyStateMachine, PathwayState>()

/**
 * The place after an event, as XState's `transition` would have it; undefined where its `can` says no. What a plain
 * machine does is looked up: `transition` builds an actor for every call, and works out again what never changes.
 */
export function take(machine: AnyStateMachine, place: Place, event: PathwayEvent): Place | undefined {
  const root = plainRoot(machine)
  const taken = root === null ? null : selected(root, place, event)
  if (taken === null || overlap(taken)) return takenByXState(machine, place, event)
  if (taken.every(({ isForbidden }) => isForbidden)) return undefined
  let { state, context } = place
  for (const { changes, move } of taken) {
    for (const change of changes) context = { ...context, ...change({ context, event }) }
    if (move !== undefined) state = put(state, move.domain, 0, move.to)
  }
  return { state, context }
}

/** The first of the edges that holds, of every innermost state that has one. */
function selected(root: PlainNode, { state, context }: Place, event: PathwayEvent): Edge[] {
  const situation: Situation = { context, event }
  const taken: Edge[] = []
  ask(root, state, ({ on }) => {
    const edge = on.get(event.type)?.find(({ holds }) => holds === undefined || holds(situation))
    if (edge !== undefined) taken.push(edge)
    return edge !== undefined
  })
  return taken
}

/** Do two of them leave the same part of the state? Which one goes first is XState's to say. */
function overlap(edges: readonly Edge[]): boolean {
  if (edges.length < 2) return false
  const domains = edges.flatMap(({ move }) => (move === undefined ? [] : [move.domain]))
  return domains.some((one, index) => domains.slice(index + 1).some((other) => isNested(one, other)))
}

const isNested = (one: readonly string[], other: readonly string[]): boolean =>
  Array.from({ length: Math.min(one.length, other.length) }).every((_, depth) => one[depth] === other[depth])

/** The state with one part of it replaced. */
const put = (state: PathwayState, path: readonly string[], depth: number, to: PathwayState): PathwayState => {
  const key = path[depth]
  if (key === undefined) return to
  const parts = state as { readonly [key: string]: PathwayState }
  return { ...parts, [key]: put(parts[key]!, path, depth + 1, to) }
}

/** What a place answers to, whether or not the guards hold. */
export function waitingIn(machine: AnyStateMachine, place: Place): Waiting {
  const root = plainRoot(machine)
  if (root === null) return waitingInXState(machine, place)
  const waiting = new Map<string, (string | undefined)[]>()
  ask(root, place.state, ({ on }) => {
    for (const [type, edges] of on) {
      for (const { guard } of edges) {
        const known = waiting.get(type)
        if (known === undefined) waiting.set(type, [guard])
        else known.push(guard)
      }
    }
    return false
  })
  return waiting
}
