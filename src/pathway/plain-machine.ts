import type { AnyStateMachine, AnyStateNode, StateValue } from 'xstate'
import { deepFreeze } from '../engine/freeze.js'
import type { PathwayContext } from './context.js'
import type { PathwayEvent } from './event.js'
import type { PathwayState } from './instance.js'
import { inOrder } from './state-value.js'

export interface Situation {
  readonly context: PathwayContext
  readonly event: PathwayEvent
}

/** What a state does with an event. */
export interface Edge {
  readonly guard: string | undefined
  readonly holds: ((situation: Situation) => boolean) | undefined
  readonly changes: readonly ((situation: Situation) => Partial<PathwayContext>)[]
  /** The part of the state that is left and what stands there afterwards; undefined where the person stays. */
  readonly move: Move | undefined
  /** It leads nowhere and changes nothing: the event is held back from what lies outside. */
  readonly isForbidden: boolean
}

export interface Move {
  readonly domain: readonly string[]
  readonly to: PathwayState
}

export interface PlainNode {
  readonly states: ReadonlyMap<string, PlainNode>
  readonly isParallel: boolean
  readonly on: ReadonlyMap<string, readonly Edge[]>
}

/**
 * A machine read once, so that an event is a matter of looking up. Null for a machine that does more than states, named
 * guards and named `assign` actions can say: what it does is left to XState.
 */
export function plainRoot(machine: AnyStateMachine): PlainNode | null {
  const known = roots.get(machine)
  if (known !== undefined) return known
  const root = isPlain(machine.root) ? plainNode(machine.root) : null
  roots.set(machine, root)
  return root
}

const roots = new WeakMap<AnyStateMachine, PlainNode | null>()

/** Nothing happens on entering, leaving, waiting or finishing, and every name is of something that is there. */
function isPlain(node: AnyStateNode): boolean {
  const { entry, exit, invoke, always, type, transitions, states } = node
  return (
    type !== 'history' &&
    [...entry, ...exit, ...invoke].length === 0 &&
    always === undefined &&
    node.initial.actions.length === 0 &&
    [...transitions].every(([event, tried]) => isOne(event) && tried.every(isPlainTransition)) &&
    Object.values(states).every(isPlain)
  )
}

/** One event of a host: not a family of them, and none that a machine makes by itself. */
const isOne = (event: string): boolean => !event.includes('*') && !event.startsWith('xstate.')

type Transition = NonNullable<ReturnType<AnyStateNode['transitions']['get']>>[number]

const isPlainTransition = (transition: Transition): boolean =>
  !transition.reenter &&
  (transition.target?.length ?? 0) <= 1 &&
  (transition.guard === undefined || guardOf(transition) !== undefined) &&
  changesOf(transition).every((change) => change !== undefined)

function guardOf({ guard, source }: Transition): Edge['holds'] {
  const named = (source.machine.implementations.guards as Named)[guard as string]
  return named === undefined || 'check' in named ? undefined : (named as Edge['holds'])
}

const changesOf = ({ actions, source }: Transition): readonly (Edge['changes'][number] | undefined)[] =>
  actions.map((action) => {
    const named = (source.machine.implementations.actions as Named)[action as string]
    const { assignment } = (named ?? {}) as { readonly assignment?: unknown }
    return typeof assignment === 'function' ? (assignment as Edge['changes'][number]) : undefined
  })

/** What is written out in the machine has no name, and is not there. */
type Named = { readonly [name: string]: object | undefined }

const plainNode = (node: AnyStateNode): PlainNode => ({
  states: new Map(Object.entries(node.states).map(([key, inner]) => [key, plainNode(inner)])),
  isParallel: node.type === 'parallel',
  on: new Map([...node.transitions].map(([event, tried]) => [event, tried.map(edge)])),
})

const edge = (transition: Transition): Edge => ({
  guard: transition.guard as string | undefined,
  holds: guardOf(transition),
  changes: changesOf(transition) as Edge['changes'],
  move: moveOf(transition),
  isForbidden: transition.target === undefined && transition.actions.length === 0,
})

/** XState leaves the innermost state that holds both source and target, or the source when the target is inside it. */
function moveOf({ source, target }: Transition): Move | undefined {
  const [to] = target ?? []
  if (to === undefined) return undefined
  const around = ancestors(source).find((outer) => to !== outer && isWithin(to, outer)) ?? source.machine.root
  const domain = isWithin(to, source) ? source : around
  if (Object.keys(domain.states).length === 0) return undefined
  const { machine } = source
  const entered = machine.resolveState({ value: valueAt(to.path), context: {} }) as { readonly value: PathwayState }
  return { domain: domain.path, to: deepFreeze(partAt(inOrder(machine.root, entered.value), domain.path)) }
}

const ancestors = ({ parent }: AnyStateNode): AnyStateNode[] =>
  parent === undefined ? [] : [parent, ...ancestors(parent)]
const isWithin = (inner: AnyStateNode, outer: AnyStateNode): boolean => [inner, ...ancestors(inner)].includes(outer)

const valueAt = ([key, ...rest]: readonly string[]): StateValue => (key === undefined ? {} : { [key]: valueAt(rest) })

const partAt = (state: PathwayState, path: readonly string[]): PathwayState =>
  path.reduce((part: PathwayState, key) => (part as { readonly [key: string]: PathwayState })[key]!, state)
