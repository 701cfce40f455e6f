import {
  getNextTransitions,
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type StateValue,
} from 'xstate'
import type { PathwayContext } from './context.js'
import type { PathwayEvent } from './event.js'
import type { PathwayState } from './instance.js'
import type { Place, Waiting } from './place.js'
import { inOrder, isStateOf, noSuchState } from './state-value.js'

/** Where a machine begins. */
export const begunByXState = (machine: AnyStateMachine, context: PathwayContext): PathwayState =>
  (initialTransition(machine, context)[0] as AnyMachineSnapshot).value as PathwayState

/** What XState calls a snapshot, made anew from what is stored. What is no state it would fill in by itself. */
function snapshotOf(machine: AnyStateMachine, { state, context }: Place): AnyMachineSnapshot {
  if (!isStateOf(machine.root, state)) throw noSuchState()
  return machine.resolveState({ value: inOrder(machine.root, state) as StateValue, context })
}

/** The place after an event; undefined where the machine does not take it. */
export function takenByXState(machine: AnyStateMachine, place: Place, event: PathwayEvent): Place | undefined {
  const snapshot = snapshotOf(machine, place)
  if (!snapshot.can(event)) return undefined
  const next = transition(machine, snapshot, event)[0] as AnyMachineSnapshot
  return { state: inOrder(machine.root, next.value as PathwayState), context: next.context as PathwayContext }
}

export function waitingInXState(machine: AnyStateMachine, place: Place): Waiting {
  const waiting = new Map<string, (string | undefined)[]>()
  for (const { eventType, guard } of getNextTransitions(snapshotOf(machine, place))) {
    const known = waiting.get(eventType as string) ?? []
    waiting.set(eventType as string, [...known, typeof guard === 'string' ? guard : undefined])
  }
  return waiting
}
