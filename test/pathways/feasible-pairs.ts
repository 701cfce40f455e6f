import type { AnyStateNode } from 'xstate'
import { vilkar } from '../../pathways/steg/vilkar.js'
import { advance, isRefusal, pathways, startPathway, type PathwayId } from '../../pathways/index.js'
import type { Decision } from '../../src/index.js'
import { addDays } from '../../src/pathway/day.js'
import type { PathwayEvent } from '../../src/pathway/event.js'
import type { PathwayInstance, PathwayState } from '../../src/pathway/instance.js'
import type { Place } from '../../src/pathway/place.js'
import { leavesOf } from '../../src/pathway/diagram/diagram.js'
import { take, waitingIn } from '../../src/pathway/take.js'
import { askedFor, oneDuty, waysOf } from './ends.js'
import { nameOf, pairOf, transitionsOf } from './transitions.js'

/** What a search through every place of a machine found of its pairs of transitions. */
export interface FeasiblePairs {
  /** Places told apart by all that a condition looks at, with at most two measures and one duty. */
  readonly places: number
  readonly pairs: number
  /** Pairs that a life has, with that life. */
  readonly lives: ReadonlyMap<string, Life>
  /** The states and transitions that some place stands in, or some step takes. */
  readonly states: ReadonlySet<string>
  readonly transitions: ReadonlySet<string>
  /** Steps by which a duty went away, or was closed by something that does not name it. */
  readonly lost: readonly string[]
  /** Pairs that no life can have: the first leaves nothing that the second needs. */
  readonly impossible: readonly string[]
}

/** A life, from one of the beginnings. */
export interface Life {
  readonly beginning: number
  readonly events: readonly PathwayEvent[]
}

interface Step {
  readonly from: number
  readonly to: number
  readonly event: PathwayEvent
  readonly taken: readonly string[]
}

const MOST_MEASURES = 2
/** Long after whatever was agreed. */
const LATE = '2026-03-01'

/**
 * Every place of a machine, every step between them, and so every pair of transitions that can follow one another.
 * Coordination asks nothing of the other regions, nor they of it: it is gone through by itself.
 */
export function feasiblePairs(id: PathwayId): FeasiblePairs {
  const { machine: root } = pathways[id]
  const machine = transitionsOf(pathways[id])
  const pairs = machine.pairs.map((pair) => pairOf(...pair))
  const names = root.root.type === 'parallel' ? Object.keys(root.root.states) : []
  const groups = names.includes(ALONE) ? [names.filter((name) => name !== ALONE), [ALONE]] : [names]
  const lives = new Map<string, Life>()
  let places = 0
  const states = new Set<string>()
  const transitions = new Set<string>()
  const lost: string[] = []
  for (const group of groups) {
    const found = livesOf(id, group)
    places += found.places.length
    for (const leaf of found.places.flatMap(({ state }) => leavesOf(state))) states.add(leaf)
    for (const name of found.steps.flatMap(({ taken }) => taken)) transitions.add(name)
    lost.push(...found.steps.flatMap((step) => lostBy(step, found.places)))
    for (const [pair, life] of found.lives) if (!lives.has(pair)) lives.set(pair, life)
  }
  for (const name of play(id, aDateKept).flat()) transitions.add(name)
  return {
    places,
    states,
    transitions,
    lost,
    pairs: pairs.length,
    lives: new Map(pairs.flatMap((pair) => (lives.has(pair) ? [[pair, lives.get(pair)!] as const] : []))),
    impossible: pairs.filter((pair) => !lives.has(pair)),
  }
}

const ALONE = 'koordinering'

/** Agreed dates do not tell places apart, so one is kept here: it holds everywhere and leads nowhere. */
const aDateKept: Life = {
  beginning: 0,
  events: [
    { type: 'dato.avtalt', at: '2026-01-01', hva: 'samtale', dag: '2026-01-01' },
    { type: 'dato.holdt', at: '2026-01-01', hva: 'samtale' },
  ],
}

function lostBy({ from, to, event }: Step, places: readonly Place[]): string[] {
  const after = places[to]!.context.duties
  return Object.entries(places[from]!.context.duties).flatMap(([id, { status }]) => {
    const now = after[id]?.status
    if (now === undefined) return [`${event.type} takes ${id} away`]
    // of a place that was found before only that some duty is open is told apart
    return status === 'open' && now !== 'open' && !(event.type.startsWith('plikt.') && event['action'] === id)
      ? [`${event.type} closes ${id}`]
      : []
  })
}

/** The pairs of some regions, each with a life that has it. */
function livesOf(
  id: PathwayId,
  group: readonly string[],
): { readonly places: readonly Place[]; readonly steps: readonly Step[]; readonly lives: ReadonlyMap<string, Life> } {
  const { machine, events } = pathways[id]
  const { regionOf } = transitionsOf(pathways[id])
  const taken = takenIn(machine.root)
  const beginnings = startsOf(id)
  const places: Place[] = [...beginnings]
  const number = new Map(beginnings.map((place, index) => [keyOf(place, group), index]))
  const steps: Step[] = []
  const reachedBy: (Step | undefined)[] = beginnings.map(() => undefined)
  for (let from = 0; from < places.length; from++) {
    const place = places[from]!
    for (const [type, guards] of waitingIn(machine, place)) {
      const soon = waysOf(type, events[type]!, place.context)
      // one condition looks at the time: is the person back within the hours agreed
      const late = guards.includes('innenApenRetur') ? soon.map((event) => ({ ...event, at: LATE })) : []
      for (const event of [...soon, ...late]) {
        const after = take(machine, place, event)
        // another hovedforlop is another machine
        if (after === undefined || after.context.level !== beginnings[0]!.context.level) continue
        if (Object.keys(after.context.measures).length > MOST_MEASURES) continue
        const key = keyOf(after, group)
        const to = number.get(key) ?? places.length
        const step = { from, to, event, taken: taken(place, event) }
        if (to === places.length) {
          number.set(key, to)
          places.push(after)
          reachedBy.push(step)
        }
        steps.push(step)
      }
    }
  }
  const wayTo = (place: number): Life => {
    const way: PathwayEvent[] = []
    let at = place
    for (let step = reachedBy[at]; step !== undefined; step = reachedBy[at]) {
      way.unshift(step.event)
      at = step.from
    }
    return { beginning: at, events: way }
  }
  const lives = new Map<string, Life>()
  for (const region of new Set(regionOf.values())) {
    if (group.length > 0 && !group.some((name) => region.split('.').includes(name))) continue
    for (const [pair, last] of pairsIn(region, regionOf, steps, places.length)) {
      const { beginning, events } = wayTo(last[0]!.from)
      lives.set(pair, { beginning, events: [...events, ...last.map(({ event }) => event)] })
    }
  }
  return { places, steps, lives }
}

/**
 * The pairs of one region, each with the steps from its first transition to its second. At every place it is known which
 * transition of the region can have been the last one there, and by which step it came to be that.
 */
function pairsIn(
  region: string,
  regionOf: ReadonlyMap<string, string>,
  steps: readonly Step[],
  count: number,
): ReadonlyMap<string, readonly Step[]> {
  const own = (step: Step): string | undefined => step.taken.find((name) => regionOf.get(name) === region)
  const outOf: Step[][] = Array.from({ length: count }, () => [])
  for (const step of steps) outOf[step.from]!.push(step)
  const came: Map<string, Step>[] = Array.from({ length: count }, () => new Map<string, Step>())
  const waiting: (readonly [place: number, last: string])[] = []
  const arrive = (place: number, last: string, by: Step): void => {
    if (came[place]!.has(last)) return
    came[place]!.set(last, by)
    waiting.push([place, last])
  }
  for (const step of steps) {
    const name = own(step)
    if (name !== undefined) arrive(step.to, name, step)
  }
  const found = new Map<string, readonly Step[]>()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [place, last] = next
    for (const step of outOf[place]!) {
      const name = own(step)
      if (name === undefined) arrive(step.to, last, step)
      else if (!found.has(pairOf(last, name))) found.set(pairOf(last, name), [...since(place, last), step])
    }
  }
  return found

  function since(place: number, last: string): Step[] {
    const way: Step[] = []
    for (let at = place; ;) {
      const step = came[at]!.get(last)!
      way.unshift(step)
      if (own(step) === last) return way
      at = step.from
    }
  }
}

/** Plays the life of a pair by the public functions: the transitions that XState takes for its last events, by name. */
export function play(id: PathwayId, { beginning, events }: Life): readonly (readonly string[])[] {
  const { from } = transitionsOf(pathways[id])
  let instance = startsOf(id)[beginning]!
  let today = instance.history[0]!.at
  return events.map((told) => {
    // what comes late comes so many days after all that was before
    if (told.at === LATE) today = addDays(today, 59)
    const event = { ...told, at: today }
    const names = from(instance)(event)
    const after = advance(instance, event)
    if (isRefusal(after)) throw new Error(`${event.type} was refused: ${after.message}`)
    instance = after
    return names
  })
}

/** A beginning for each way in. */
const startsOf = (id: PathwayId): readonly PathwayInstance[] =>
  (id.startsWith('pakkeforlop-') ? (['utredning', 'behandling'] as const) : [undefined]).map((entry) =>
    startPathway(id, { at: '2026-01-01', decision: oneDuty as Decision, ...(entry && { entry }) }),
  )

/** All that a condition looks at, and no more: agreed dates are asked only by what holds everywhere and leads nowhere. */
function keyOf({ state, context }: Place, group: readonly string[]): string {
  const { duties, measures, done, entry, severity, avbruttVed, tvang } = context
  return JSON.stringify([
    typeof state === 'string'
      ? state
      : Object.entries(state).filter(([name]) => group.length === 0 || group.includes(name)),
    Object.values(duties).some(({ status }) => status === 'open'),
    Object.values(measures).map(({ status }) => status),
    Object.keys(done)
      .filter((name) => askedFor.has(name))
      .sort(),
    [entry, severity !== null, avbruttVed, tvang],
  ])
}

/** Which transitions are taken: of each innermost state the first that holds, from the inside out. XState says the same. */
function takenIn(root: AnyStateNode): (place: Place, event: PathwayEvent) => readonly string[] {
  const named = new Map<
    AnyStateNode,
    ReadonlyMap<string, readonly { name: string; guard: keyof typeof vilkar | undefined }[]>
  >()
  const onOf = (node: AnyStateNode) => {
    const known = named.get(node)
    if (known !== undefined) return known
    const made = new Map(
      [...node.transitions].map(([type, list]) => [
        type,
        list.map((one) => ({ name: nameOf(one), guard: one.guard as keyof typeof vilkar | undefined })),
      ]),
    )
    named.set(node, made)
    return made
  }
  const inside = (node: AnyStateNode, state: PathwayState, place: Place, event: PathwayEvent): string[] => {
    const parts: (readonly [string, PathwayState | undefined])[] =
      typeof state === 'string' ? [[state, undefined]] : Object.entries(state)
    const below = parts.flatMap(([name, inner]) => {
      const child = node.states[name]!
      return inner === undefined ? ofNode(child, place, event) : orOf(child, inner, place, event)
    })
    return below
  }
  const orOf = (node: AnyStateNode, state: PathwayState, place: Place, event: PathwayEvent): string[] => {
    const below = inside(node, state, place, event)
    return below.length > 0 ? below : ofNode(node, place, event)
  }
  const ofNode = (node: AnyStateNode, { context }: Place, event: PathwayEvent): string[] => {
    const one = onOf(node)
      .get(event.type)
      ?.find(({ guard }) => guard === undefined || vilkar[guard]({ context, event }))
    return one === undefined ? [] : [one.name]
  }
  return (place, event) => orOf(root, place.state, place, event)
}
