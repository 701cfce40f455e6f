import { getNextTransitions, initialTransition, transition, type AnyMachineSnapshot, type StateValue } from 'xstate'
import type { PathwayContext } from './context.js'
import type { PathwayDefinition } from './definition.js'
import type { PathwayEvent } from './event.js'
import type { PathwayState } from './instance.js'

/** A place in a machine: what XState calls a snapshot, made anew from what an instance stores. */
export type Snapshot = AnyMachineSnapshot

/** The beginning of a machine. */
export const beginning = ({ machine }: PathwayDefinition, context: PathwayContext): Snapshot =>
  initialTransition(machine, context)[0] as Snapshot

/** The place an instance stands at. Throws when the machine has no such state. */
export const placeOf = ({ machine }: PathwayDefinition, state: PathwayState, context: PathwayContext): Snapshot =>
  machine.resolveState({ value: state as StateValue, context })

/** The place after an event. The same place when the machine does not take it. */
export const after = ({ machine }: PathwayDefinition, place: Snapshot, event: PathwayEvent): Snapshot =>
  transition(machine, place, event)[0] as Snapshot

/** What a state answers to, with the guard that each answer waits for. */
export const answers = (place: Snapshot): readonly { readonly type: string; readonly guard: string | undefined }[] =>
  (getNextTransitions(place) as readonly { readonly eventType: string; readonly guard?: unknown }[]).map(
    ({ eventType, guard }) => ({ type: eventType, guard: typeof guard === 'string' ? guard : undefined }),
  )
