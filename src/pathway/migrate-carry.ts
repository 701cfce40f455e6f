import type { PathwayContext } from './context.js'
import type { PathwayDefinition } from './definition.js'
import { composed, namedNow, type NewNames } from './history-names.js'
import type { PathwayInstance, PathwayState } from './instance.js'
import { contextAfter, mergedDuties, stillKnown } from './migrate-context.js'
import { movedBy, standsOf, stateFor, type Stand } from './migrate-state.js'
import type { Migration } from './migration.js'
import { waitingIn } from './take.js'

/** What becomes of an instance on its way through migrations. */
export interface Carried {
  readonly stands: readonly Stand[]
  /** Null where the new machine has no place for the person. */
  readonly state: PathwayState | null
  readonly context: PathwayContext
  /** The new names of events. */
  readonly names: NewNames
  /** Events that can no longer be registered, as they were called last. */
  readonly removed: readonly string[]
  readonly lost: readonly LostDuty[]
}

/**
 * A duty that would be lost: `merged` with another of the same id, `out-of-reach` where no event can close it any more,
 * or `closed-over` where the pathway would be at its end with the duty open.
 */
export interface LostDuty {
  readonly action: string
  readonly because: 'merged' | 'out-of-reach' | 'closed-over'
}

export function carry(definition: PathwayDefinition, instance: PathwayInstance, steps: readonly Migration[]): Carried {
  let stands = standsOf(instance.state)
  let { context } = instance
  let names: NewNames = {}
  let types = namedNow(instance.history).map(({ type }) => type)
  const lost: LostDuty[] = []
  for (const step of steps) {
    const happened = new Set(types)
    const newNames = stillKnown(step.events ?? {})
    lost.push(...mergedDuties(step, context.duties).map((action) => ({ action, because: 'merged' as const })))
    stands = movedBy(step, stands, happened)
    context = contextAfter(step, context, happened)
    names = composed(names, newNames)
    types = types.map((type) => (Object.hasOwn(newNames, type) ? newNames[type]! : type))
  }
  const state = stateFor(definition.machine.root, stands)
  const removed = steps.flatMap(({ events = {} }) => Object.keys(events).filter((type) => events[type] === null))
  if (state !== null) lost.push(...leftOpen(definition, stands, state, context))
  return { stands, state, context, names, removed, lost }
}

/** Open duties that nobody could close, or that a state which ends the pathway was put over. */
function leftOpen(
  definition: PathwayDefinition,
  stands: readonly Stand[],
  state: PathwayState,
  context: PathwayContext,
): LostDuty[] {
  const open = Object.keys(context.duties).filter((action) => context.duties[action]!.status === 'open')
  const isClosedOver = stands.some(
    ({ from, path, isGone, wasEnd }) => !isGone && !wasEnd && path !== from && isEnd(definition, path),
  )
  const because = !canClose(definition, state, context) ? 'out-of-reach' : isClosedOver ? 'closed-over' : null
  return because === null ? [] : open.map((action) => ({ action, because }))
}

function canClose({ machine, events }: PathwayDefinition, state: PathwayState, context: PathwayContext): boolean {
  const waiting = waitingIn(machine, { state, context })
  return Object.entries(events).some(
    ([type, { needs = {} }]) =>
      waiting.has(type) &&
      Object.values(needs).some((kind) => typeof kind === 'object' && 'duty' in kind && kind.duty.includes('open')),
  )
}

function isEnd({ machine }: PathwayDefinition, path: string): boolean {
  const node = path.split('.').reduce((node, key) => node.states[key]!, machine.root)
  return node.type === 'final' || node.tags.includes('closed')
}
