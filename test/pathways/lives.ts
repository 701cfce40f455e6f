import {
  advance,
  isRefusal,
  startPathway,
  type PathwayEvent,
  type PathwayId,
  type PathwayInstance,
} from '../../pathways/index.js'
import type { StartOptions } from '../../pathways/index.js'

/** Registers events one after another; a refusal is a fault of the test. */
export function live(id: PathwayId, options: StartOptions, events: readonly PathwayEvent[]): PathwayInstance {
  return events.reduce(
    (instance, event) => {
      const next = advance(instance, event)
      if (isRefusal(next)) throw new Error(`${event.type} on ${event.at}: ${next.refused}, ${next.message}`)
      return next
    },
    startPathway(id, options),
  )
}
