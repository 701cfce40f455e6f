import { deepFreeze } from '../engine/freeze.js'
import type { Text } from '../guideline/text.js'
import type { PathwayContext } from './context.js'
import { definitionOf, type PathwayDefinition, type PathwayDefinitions } from './definition.js'
import type { FieldKind, Fields } from './event.js'
import { isBoundTo } from './hash.js'
import type { PathwayInstance } from './instance.js'
import type { Place } from './place.js'
import { namesFor } from './reference.js'
import type { FormKind, OpenEvent } from './refusal.js'
import { take, waitingIn } from './take.js'

/** What can be registered from where an instance stands. Nothing, when it is bound to another machine. */
export function openEventsWith(definitions: PathwayDefinitions, instance: PathwayInstance): readonly OpenEvent[] {
  const definition = definitionOf(definitions, instance.pathway)
  if (definition === undefined || !isBoundTo(instance, definition)) return Object.freeze([])
  return openFrom(definition, instance)
}

/**
 * What can be registered from a place, each once, in the order in which the pathway lists its events. What must name
 * something that the instance has none of is not there.
 */
export function openFrom(definition: PathwayDefinition, place: Place): readonly OpenEvent[] {
  const { machine, events, refusals } = definition
  const waiting = waitingIn(machine, place)
  const open = Object.entries(events).flatMap(([type, { title, needs = {}, takes = {} }]): OpenEvent[] => {
    const guards = waiting.get(type)
    if (guards === undefined) return []
    const choices = choicesOf({ ...takes, ...needs }, place.context)
    const names = { needs: Object.keys(needs), takes: Object.keys(takes) }
    if (names.needs.some((field) => choices[field]?.length === 0)) return []
    const event = { type, title, ...names, kinds: kindsOf({ ...takes, ...needs }), choices }
    // what depends on the fields of the event can only be told when it comes
    if (names.needs.length > 0 || take(machine, place, { type, at: '' }) !== undefined) return [event]
    const blocked = whyOf(refusals, guards)
    return [blocked === undefined ? event : { ...event, blocked }]
  })
  return deepFreeze(open)
}

/** What stands in the way where a guard does not hold, in the words the pathway has for it. */
export function whyOf(refusals: PathwayDefinition['refusals'], guards: readonly (string | undefined)[]) {
  const words = new Map<string | undefined, Text>(Object.entries(refusals))
  return guards.map((guard) => words.get(guard)).find((text) => text !== undefined)
}

const choicesOf = (fields: Fields, context: PathwayContext): OpenEvent['choices'] =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, kind]) => {
      const choices = choicesFor(kind, context)
      return choices === undefined ? [] : [[field, choices]]
    }),
  )

function choicesFor(kind: FieldKind, context: PathwayContext): OpenEvent['choices'][string] | undefined {
  if (kind === 'yes-no') return [true, false]
  if (typeof kind === 'string') return undefined
  return 'includes' in kind ? kind : namesFor(kind, context)
}

const kindsOf = (fields: Fields): OpenEvent['kinds'] =>
  Object.fromEntries(
    Object.entries(fields).map(([field, kind]): [string, FormKind] => [
      field,
      typeof kind === 'string' ? kind : 'choice',
    ]),
  )
