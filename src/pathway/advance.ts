import { deepFreeze } from '../engine/freeze.js'
import { eventFault } from './check-event.js'
import { compareMoments } from './moment.js'
import { digestOf, type DecisionDigest } from './decision-digest.js'
import type { PathwayDefinition, PathwayDefinitions } from './definition.js'
import type { PathwayEvent } from './event.js'
import { isBoundTo, machineHash } from './hash.js'
import type { PathwayContext } from './context.js'
import type { PathwayInstance, PathwayState } from './instance.js'
import { after, answers, beginning, placeOf, type Snapshot } from './machine.js'
import { openFrom } from './open-events.js'
import type { Refusal, RefusalCode } from './refusal.js'

/**
 * Registers that something happened. Returns the next instance, or a refusal that says which events are open. Pure: the
 * same instance and the same event give the same bytes. An event whose id is registered already changes nothing.
 */
export function advanceWith(
  definitions: PathwayDefinitions,
  instance: PathwayInstance,
  event: PathwayEvent,
): PathwayInstance | Refusal {
  const definition = Object.hasOwn(definitions, instance.pathway) ? definitions[instance.pathway] : undefined
  if (definition === undefined || !isBoundTo(instance, definition)) {
    return { refused: 'other-version', message: 'the instance is bound to another machine: migrate it first', open: [] }
  }
  const place = placeOf(definition, instance.state, instance.context)
  const refuse = (refused: RefusalCode, message: string): Refusal =>
    deepFreeze({ refused, message, open: openFrom(definition, place) })

  const known = Object.hasOwn(definition.events, event.type) ? definition.events[event.type] : undefined
  if (known === undefined) return refuse('unknown-event', 'the pathway knows no such event; see the open events')
  const fault = eventFault(event, known)
  if (fault !== undefined) return refuse('bad-event', fault)
  if (event.id !== undefined && instance.history.some(({ id }) => id === event.id)) return instance
  const last = instance.history.at(-1)
  if (last !== undefined && event.lateRegistered !== true && compareMoments(event.at, latest(instance)) < 0) {
    return refuse(
      'too-old',
      'something later is registered already: say `lateRegistered: true` to register it all the same',
    )
  }
  const waiting = answers(place).filter(({ type }) => type === event.type)
  if (waiting.length === 0)
    return refuse('not-open', 'this does not belong to where the person stands; see the open events')
  const told =
    event['decision'] === undefined ? event : { ...event, decision: digestOf(event['decision'] as DecisionDigest) }
  if (!place.can(told)) return { ...refuse('blocked', blockedBy(waiting)), ...whyOf(definition, waiting) }

  const next = switchOf(definitions, definition, after(definition, place, told), told)
  return deepFreeze({
    pathway: next.definition.id,
    version: next.definition.version,
    machine: machineHash(next.definition),
    revision: instance.revision + 1,
    state: next.place.value as PathwayInstance['state'],
    context: next.place.context as PathwayInstance['context'],
    history: [...instance.history, told],
  })
}

const latest = ({ history }: PathwayInstance): string =>
  history.reduce((last, { at }) => (compareMoments(at, last) > 0 ? at : last), history[0]!.at)

const blockedBy = (waiting: readonly { readonly guard: string | undefined }[]): string =>
  `it belongs here, but waits for ${waiting.flatMap(({ guard }) => (guard === undefined ? [] : [guard])).join(', ')}`

const whyOf = (
  { refusals }: PathwayDefinition,
  waiting: readonly { readonly guard: string | undefined }[],
): Pick<Refusal, 'why'> => {
  const guard = waiting.find(({ guard }) => guard !== undefined && Object.hasOwn(refusals, guard))?.guard
  return guard === undefined ? {} : { why: refusals[guard]! }
}

interface Place {
  readonly definition: PathwayDefinition
  readonly place: Snapshot
}

/** A changed situation can move the person to another hovedforlop: the regions both have stand where they stood. */
function switchOf(
  definitions: PathwayDefinitions,
  definition: PathwayDefinition,
  place: Snapshot,
  event: PathwayEvent,
): Place {
  if (definition.kind !== 'hovedforlop' || event.type !== 'situasjon.endret') return { definition, place }
  const context = place.context as PathwayContext
  const target = definitions[`hovedforlop-${context.level}`]
  if (target === undefined || target.id === definition.id) return { definition, place }
  const begun = beginning(target, context).value as { readonly [region: string]: PathwayState }
  const stood = place.value as { readonly [region: string]: PathwayState }
  const state = Object.fromEntries(Object.keys(begun).map((region) => [region, stood[region] ?? begun[region]!]))
  return { definition: target, place: placeOf(target, state, context) }
}
