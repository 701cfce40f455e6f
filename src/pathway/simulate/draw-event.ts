import { addDays, type Day } from '../day.js'
import type { Deadline } from '../deadline.js'
import type { DecisionDigest } from '../decision-digest.js'
import type { PathwayEvent } from '../event.js'
import type { PathwayInstance } from '../instance.js'
import type { OpenEvent } from '../refusal.js'
import type { Course } from './course.js'
import type { Random } from './random.js'
import { waitsFor } from './waiting.js'

/** What can happen to each of several things counts once for each; ten are not ten times as urgent as one. */
const OF_EACH = 30
const MOST_AT_ONCE = 5
/** What a limit waits for is likelier than what nobody waits for. */
const AWAITED = 3

/** One of the events that nothing stands in the way of; null when there is none. */
export function drawOpen(
  open: readonly OpenEvent[],
  { state, history }: PathwayInstance,
  waiting: readonly Deadline[],
  course: Course,
  random: Random,
): OpenEvent | null {
  const able = open.filter(({ blocked }) => blocked === undefined)
  const weightOf = course.weightsIn(state)
  const times = new Map<string, number>()
  for (const { type } of history) times.set(type, (times.get(type) ?? 0) + 1)
  const weights = able.map(({ type, needs, choices }) => {
    const haste = waiting.some((deadline) => waitsFor(deadline, type)) ? AWAITED : 1
    const ways = needs.map((field) => choices[field]?.length ?? Infinity)
    // what has happened again and again gives way, so that nobody goes in circles for ever
    const before = 1 + (times.get(type) ?? 0)
    if (course.isOfOne(type)) return (OF_EACH * Math.min(MOST_AT_ONCE, ...ways)) / before
    return (weightOf(type) * haste) / before ** 2
  })
  let left = random.share() * weights.reduce((sum, weight) => sum + weight, 0)
  return able.find((_, place) => (left -= weights[place]!) < 0) ?? null
}

/** What an event that happens on a day says: every field it needs, and some of those it takes. */
export function fillIn(
  { type, needs, takes, kinds, choices }: OpenEvent,
  at: Day,
  { revision }: PathwayInstance,
  decisions: readonly DecisionDigest[],
  random: Random,
): PathwayEvent {
  const valueOf = (field: string): unknown => {
    const known = choices[field]
    if (known !== undefined) return random.pick(known)
    if (kinds[field] === 'day') return addDays(at, 7 * random.between(1, 12))
    return kinds[field] === 'decision' ? random.pick(decisions) : `${field} ${revision + 1}`
  }
  const told = takes.filter((field) => choices[field]?.length !== 0 && random.chance(1 / 2))
  return { type, at, ...Object.fromEntries([...needs, ...told].map((field) => [field, valueOf(field)])) }
}
