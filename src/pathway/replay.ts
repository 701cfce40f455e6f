import { advanceWith } from './advance.js'
import { isMoment } from './check-event.js'
import { definitionOf, type PathwayDefinitions } from './definition.js'
import { BEGUN, MIGRATED, type PathwayEvent } from './event.js'
import { frozenCopy } from './frozen-copy.js'
import { instanceFaults } from './instance-faults.js'
import type { PathwayInstance } from './instance.js'
import type { MachineVersion } from './migration.js'
import { isRefusal, type Refusal, type RefusalCode } from './refusal.js'
import { begin, startIssues, type StartOptions } from './start.js'

/** A history that does not fit: the place of the event that was refused, counted from 0, and why. */
export interface ReplayRefusal extends Refusal {
  readonly place: number
}

/**
 * Plays a history again, and comes to the same instance byte for byte. What happened before a migration was played by a
 * machine that is no more: what it had come to stands in the entry of the migration.
 */
export function replayWith(
  definitions: PathwayDefinitions,
  history: readonly PathwayEvent[],
): PathwayInstance | ReplayRefusal {
  const odd = history.findIndex((event) => !isEvent(event))
  if (odd >= 0)
    return { ...refusal('bad-event', 'an event has a `type`, and an `at` that is a day or a time'), place: odd }
  const last = history.findLastIndex(({ type }) => type === MIGRATED)
  const first = Math.max(0, last)
  const begun = last > 0 ? migratedAt(definitions, history, last) : beginningOf(definitions, history[0])
  if (isRefusal(begun)) return { ...begun, place: first }
  let instance = begun
  for (let place = first + 1; place < history.length; place++) {
    const next = advanceWith(definitions, instance, history[place]!)
    if (isRefusal(next)) return Object.freeze({ ...next, place })
    if (next === instance) return { ...refusal('bad-event', 'an event with this id stands there already'), place }
    instance = next
  }
  return instance
}

const isEvent = (event: unknown): boolean => {
  const { type, at } = (event ?? {}) as { readonly type?: unknown; readonly at?: unknown }
  return typeof type === 'string' && isMoment(at)
}

const refusal = (refused: RefusalCode, message: string): Refusal => ({ refused, message, open: [] })

/** The instance that the first event of a history begins. */
export function beginningOf(
  definitions: PathwayDefinitions,
  event: PathwayEvent | undefined,
): PathwayInstance | Refusal {
  if (event?.type !== BEGUN) return refusal('bad-event', `a history begins with \`${BEGUN}\``)
  const { type: _type, pathway, ...options } = event
  const definition = definitionOf(definitions, pathway as string)
  if (definition === undefined) return refusal('bad-event', '`pathway` is no pathway')
  const [issue] = startIssues(options as StartOptions)
  return issue === undefined ? begin(definition, event) : refusal('bad-event', issue.message)
}

function migratedAt(
  definitions: PathwayDefinitions,
  history: readonly PathwayEvent[],
  place: number,
): PathwayInstance | Refusal {
  const { pathway, to, state, context } = frozenCopy(history[place]) as unknown as Omit<PathwayInstance, 'version'> & {
    readonly to?: MachineVersion
  }
  const told = frozenCopy(history.slice(0, place + 1))
  const instance = { pathway, ...to, revision: place, state, context, history: told } as PathwayInstance
  const [issue] = instanceFaults(definitions, instance)
  if (issue === undefined) return Object.freeze(instance)
  return refusal(issue.path[0] === 'machine' ? 'other-version' : 'bad-event', issue.message)
}
