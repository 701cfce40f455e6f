import { deepFreeze } from '../engine/freeze.js'
import type { PathwayDefinition, PathwayDefinitions } from './definition.js'
import { isBoundTo } from './hash.js'
import type { PathwayInstance } from './instance.js'
import { answers, placeOf, type Snapshot } from './machine.js'
import type { OpenEvent } from './refusal.js'

/** What can be registered from where an instance stands. Nothing, when it is bound to another machine. */
export function openEventsWith(definitions: PathwayDefinitions, instance: PathwayInstance): readonly OpenEvent[] {
  const definition = Object.hasOwn(definitions, instance.pathway) ? definitions[instance.pathway] : undefined
  if (definition === undefined || !isBoundTo(instance, definition)) return Object.freeze([])
  return deepFreeze(openFrom(definition, placeOf(definition, instance.state, instance.context)))
}

/** What can be registered from a place, each once, in the order in which the pathway lists its events. */
export function openFrom(definition: PathwayDefinition, place: Snapshot): OpenEvent[] {
  const waiting = answers(place)
  return Object.entries(definition.events).flatMap(([type, { title, needs = {} }]): OpenEvent[] => {
    const own = waiting.filter((answer) => answer.type === type)
    if (own.length === 0) return []
    const open = { type, title, needs: Object.keys(needs) }
    // what depends on the fields of the event can only be told when it comes
    if (open.needs.length > 0 || place.can({ type, at: '' })) return [open]
    const guard = own.find(({ guard }) => guard !== undefined && Object.hasOwn(definition.refusals, guard))?.guard
    return [guard === undefined ? open : { ...open, blocked: definition.refusals[guard]! }]
  })
}
