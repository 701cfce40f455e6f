import { deepFreeze } from '../engine/freeze.js'
import type { Text } from '../guideline/text.js'
import { eventFault } from './check-event.js'
import { digestOf, type DecisionDigest } from './decision-digest.js'
import { definitionOf, type PathwayDefinitions } from './definition.js'
import type { EventDefinition, PathwayEvent } from './event.js'
import { frozenCopy } from './frozen-copy.js'
import { isBoundTo, machineHash } from './hash.js'
import type { PathwayInstance } from './instance.js'
import { happenedAfter } from './moment.js'
import { openFrom, whyOf } from './open-events.js'
import type { Refusal, RefusalCode } from './refusal.js'
import { switched } from './switch.js'
import { take, waitingIn } from './take.js'

export interface AdvanceOptions {
  /** The revision that the caller has read. If the instance has another, somebody else came first. */
  readonly revision?: number
}

/**
 * Registers that something happened. Returns the next instance, or a refusal that says which events are open. Pure: the
 * same instance and the same event give the same bytes. An event whose id is registered already changes nothing.
 */
export function advanceWith(
  definitions: PathwayDefinitions,
  instance: PathwayInstance,
  event: PathwayEvent,
  { revision = instance.revision }: AdvanceOptions = {},
): PathwayInstance | Refusal {
  const definition = definitionOf(definitions, instance.pathway)
  if (definition === undefined || !isBoundTo(instance, definition)) {
    return { refused: 'other-version', message: 'the instance is bound to another machine: migrate it first', open: [] }
  }
  const refuse = (refused: RefusalCode, message: string, why?: Text): Refusal =>
    Object.freeze({ refused, message, ...(why && { why }), open: openFrom(definition, instance) })

  if (typeof event !== 'object' || event === null) return refuse('bad-event', 'an event must be an object')
  const known = Object.hasOwn(definition.events, event.type) ? definition.events[event.type] : undefined
  if (known === undefined) return refuse('unknown-event', 'the pathway knows no such event; see the open events')
  const fault = eventFault(event, known)
  if (fault !== undefined) return refuse('bad-event', fault)
  if (event.id !== undefined && instance.history.some(({ id }) => id === event.id)) return instance
  if (revision !== instance.revision) {
    return refuse('other-revision', 'somebody has registered something since you read it: read it again')
  }
  if (event.lateRegistered !== true && happenedAfter(instance.history, event.at)) {
    return refuse(
      'too-old',
      'something later is registered already: say `lateRegistered: true` to register it all the same',
    )
  }
  const told = toldBy(event, known)
  const before = frozenCopy(instance)
  const place = take(definition.machine, before, told)
  if (place === undefined) {
    const guards = waitingIn(definition.machine, instance).get(event.type)
    if (guards === undefined) {
      return refuse('not-open', 'this does not belong to where the person stands; see the open events')
    }
    const names = guards.filter((guard) => guard !== undefined).join(', ')
    return refuse('blocked', `it belongs here, but waits for ${names}`, whyOf(definition.refusals, guards))
  }
  const next = switched(definitions, definition, place, told)
  return deepFreeze({
    pathway: next.definition.id,
    version: next.definition.version,
    machine: machineHash(next.definition),
    revision: before.revision + 1,
    state: next.state,
    context: next.context,
    // what was there is frozen all the way down: only the list is new
    history: Object.freeze([...before.history, told]),
  })
}

/** What is kept of an event: its own copy, and of a decision no more than a pathway needs. */
function toldBy(event: PathwayEvent, { needs = {}, takes = {} }: EventDefinition): PathwayEvent {
  const told: { [field: string]: unknown } = {}
  for (const [field, value] of Object.entries(event)) {
    if (value === undefined) continue
    const isDecision = needs[field] === 'decision' || takes[field] === 'decision'
    told[field] = isDecision ? digestOf(value as DecisionDigest) : value
  }
  return frozenCopy(told) as PathwayEvent
}
