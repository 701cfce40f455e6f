import type { PathwayDefinition } from './definition.js'
import { answers, type Snapshot } from './machine.js'
import type { OpenEvent } from './refusal.js'

/** What can be registered from a place, each once, in the order in which the pathway lists its events. */
export function openFrom(definition: PathwayDefinition, place: Snapshot): OpenEvent[] {
  const waiting = answers(place)
  return Object.entries(definition.events).flatMap(([type, { title, needs = {} }]): OpenEvent[] => {
    const own = waiting.filter((answer) => answer.type === type)
    if (own.length === 0) return []
    return [{ type, title, needs: Object.keys(needs) }]
  })
}
