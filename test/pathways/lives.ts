import {
  advance,
  isRefusal,
  openEvents,
  startPathway,
  type PathwayEvent,
  type PathwayId,
  type PathwayInstance,
  type Refusal,
} from '../../pathways/index.js'
import type { StartOptions } from '../../pathways/index.js'

/** Registers events one after another; a refusal is a fault of the test. */
export const live = (id: PathwayId, options: StartOptions, events: readonly PathwayEvent[]): PathwayInstance =>
  liveOn(startPathway(id, options), events)

/** The same, from where somebody stands already. */
export const liveOn = (instance: PathwayInstance, events: readonly PathwayEvent[]): PathwayInstance =>
  events.reduce((before, event) => {
    const next = advance(before, event)
    if (isRefusal(next)) throw new Error(`${event.type} on ${event.at}: ${next.refused}, ${next.message}`)
    return next
  }, instance)

type Said = { readonly [field: string]: unknown }

/** Events on one day after another, each by its type, with its fields where it has any. */
export const days = (first: string, ...events: readonly (string | readonly [type: string, fields: Said])[]) =>
  events.map((event, index): PathwayEvent => {
    const [type, fields] = typeof event === 'string' ? [event, {}] : event
    return { type, at: new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10), ...fields }
  })

/** The refusal of an event; that it is taken is a fault of the test. */
export function refused(instance: PathwayInstance, event: PathwayEvent): Refusal {
  const result = advance(instance, event)
  if (!isRefusal(result)) throw new Error(`${event.type} was taken`)
  return result
}

/** The types of what can be registered, without what something stands in the way of. */
export const open = (instance: PathwayInstance): readonly string[] =>
  openEvents(instance).flatMap(({ type, blocked }) => (blocked === undefined ? [type] : []))
