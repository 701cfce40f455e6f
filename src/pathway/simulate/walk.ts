import type { Day } from '../day.js'
import type { Deadline } from '../deadline.js'
import type { DecisionDigest } from '../decision-digest.js'
import type { PathwayDefinitions } from '../definition.js'
import type { PathwayEvent } from '../event.js'
import type { PathwayInstance } from '../instance.js'
import { isRefusal, type OpenEvent, type Refusal } from '../refusal.js'
import type { IsHoliday } from '../working-day.js'
import { courseOf } from './course.js'
import { drawDay } from './draw-day.js'
import { drawOpen, fillIn } from './draw-event.js'
import type { Random } from './random.js'
import { waitingIn } from './waiting.js'

/** The pathways that are walked, and the functions by which a host follows them. */
export interface Walkable {
  readonly definitions: PathwayDefinitions
  /** An instance at its beginning, on this day. */
  readonly start: (random: Random, at: Day) => PathwayInstance
  readonly openEvents: (instance: PathwayInstance) => readonly OpenEvent[]
  readonly advance: (instance: PathwayInstance, event: PathwayEvent) => PathwayInstance | Refusal
  readonly deadlines: (instance: PathwayInstance, options: { readonly now: Day }) => readonly Deadline[]
  readonly isHoliday: IsHoliday
  /** What events that carry a decision are given. */
  readonly decisions: readonly DecisionDigest[]
}

export interface Step {
  readonly before: PathwayInstance
  readonly event: PathwayEvent
  readonly at: Day
  readonly after: PathwayInstance
}

export interface Walk {
  readonly first: PathwayInstance
  readonly last: PathwayInstance
  readonly steps: readonly Step[]
  /** Events that were told to be open, and were refused all the same. */
  readonly refused: readonly PathwayEvent[]
  /** The state in which it came to an end; null where it found none. */
  readonly end: string | null
}

/** More than any walk needs; one that has found no end by then is told as open. */
const MOST_STEPS = 300
/** In this share of the ends that can be left, the person comes back. */
const COMES_BACK = 1 / 4

/** One legal history, drawn event by event from those that are open. */
export function walk(walkable: Walkable, start: Day, random: Random): Walk {
  const { definitions } = walkable
  const first = walkable.start(random, start)
  // one person's answers change now and then, not each time to something new
  const decisions = [random.pick(walkable.decisions), random.pick(walkable.decisions)]
  const steps: Step[] = []
  const refused: PathwayEvent[] = []
  let instance = first
  let today = start
  for (let tries = 0; tries < MOST_STEPS; tries++) {
    const course = courseOf(definitions[instance.pathway]!)
    const end = course.endOf(instance.state)
    if (end !== null && !random.chance(COMES_BACK)) return { first, last: instance, steps, refused, end }
    const waiting = waitingIn(walkable.deadlines(instance, { now: today }))
    const open = drawOpen(walkable.openEvents(instance), instance, waiting, course, random)
    if (open === null) return { first, last: instance, steps, refused, end }
    const at = drawDay(open.type, today, waiting, random)
    const event = fillIn(open, at, instance, decisions, random)
    const after = walkable.advance(instance, event)
    if (isRefusal(after)) {
      refused.push(event)
      continue
    }
    steps.push({ before: instance, event, at, after })
    instance = after
    today = at
  }
  return { first, last: instance, steps, refused, end: null }
}
