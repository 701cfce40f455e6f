import { daysBetween } from '../day.js'
import { leavesOf } from '../diagram/diagram.js'
import type { PathwayDefinitions } from '../definition.js'
import type { PathwayInstance } from '../instance.js'
import { courseOf } from './course.js'
import { spreadOf, type Spread } from './spread.js'
import type { Walk } from './walk.js'

/** How many days one state was stood in. `n` is how often it was come to, `steps` how many events were registered there. */
export interface StateSummary extends Spread {
  readonly pathway: string
  readonly state: string
  readonly steps: number
}

interface Stay {
  readonly pathway: string
  readonly state: string
  readonly steps: number
  readonly days: number
}

const placesOf = ({ pathway, state }: PathwayInstance): string[] => leavesOf(state).map((leaf) => `${pathway} ${leaf}`)

/** Every stay in a state, from the event that led there to the one that led away, or to the end of the walk. */
export function staysOf({ first, steps, last }: Walk): readonly Stay[] {
  const begun = first.history[0]!.at
  const open = new Map(placesOf(first).map((place) => [place, { since: begun, steps: 0 }]))
  const stays: Stay[] = []
  const close = (place: string, until: string): void => {
    const [pathway, state] = place.split(' ') as [string, string]
    const { since, steps } = open.get(place)!
    stays.push({ pathway, state, steps, days: daysBetween(since, until) })
    open.delete(place)
  }
  for (const { after, at } of steps) {
    const places = placesOf(after)
    for (const place of open.keys()) {
      open.get(place)!.steps++
      if (!places.includes(place)) close(place, at)
    }
    for (const place of places) if (!open.has(place)) open.set(place, { since: at, steps: 0 })
  }
  for (const place of placesOf(last)) close(place, steps.at(-1)?.at ?? begun)
  return stays
}

/** Every state that was stood in, in the order in which the machines are written. */
export const stateSummaries = (definitions: PathwayDefinitions, stays: readonly Stay[]): readonly StateSummary[] =>
  Object.values(definitions).flatMap((definition) =>
    courseOf(definition).leaves.flatMap((state) => {
      const own = stays.filter((stay) => stay.pathway === definition.id && stay.state === state)
      if (own.length === 0) return []
      const steps = own.reduce((sum, { steps }) => sum + steps, 0)
      return [{ pathway: definition.id, state, ...spreadOf(own.map(({ days }) => days)), steps }]
    }),
  )
