import { openEvents, pathways, startPathway, type PathwayId, type PathwayInstance } from '../../pathways/index.js'
import type { Decision } from '../../src/index.js'
import { addDays } from '../../src/pathway/day.js'
import { leavesOf } from '../../src/pathway/diagram/diagram.js'
import { isRefusal } from '../../src/pathway/refusal.js'
import { fillIn } from '../../src/pathway/simulate/draw-event.js'
import { randomOf, type Random } from '../../src/pathway/simulate/random.js'
import { walk } from '../../src/pathway/simulate/walk.js'
import { oneDuty } from './ends.js'
import { pairOf, transitionsOf } from './transitions.js'
import { walkableFrom } from './walking.js'

/** What was visited of one machine, out of what it has. */
export interface Explored {
  readonly missing: { readonly states: readonly string[]; readonly transitions: readonly string[] }
  /** How many pairs of transitions could follow one another in a region, by where they begin and end. */
  readonly of: number
  /** Those of them that did not. */
  readonly missed: readonly string[]
}

const LIVES = 60
const ROUNDS = 8
/** How many lives are kept that ended with the same transition: they differ in what else has happened. */
const ALIKE = 20
/** How often an event is filled in anew, until it says what the transition waits for. */
const TRIES = 4

/**
 * Lives of a pathway: drawn ones first. Then, for every pair of transitions that no life has had, lives that ended with the
 * first are gone on with by the second, as long as that finds any.
 */
export function explore(id: PathwayId): Explored {
  // one duty is enough to stand in the way of what waits for duties, and not for ever
  const walkable = {
    ...walkableFrom(id),
    decisions: [oneDuty],
    start: (random: Random, at: string) =>
      startPathway(id, {
        at,
        decision: oneDuty as Decision,
        ...(id.startsWith('pakkeforlop-') && { entry: random.pick(['utredning', 'behandling'] as const) }),
      }),
  }
  const machine = transitionsOf(pathways[id])
  const random = randomOf(1, 0)
  const states = new Set<string>()
  const visited = new Set<string>()
  const livesAfter = new Map<string, PathwayInstance[]>()

  const remember = (taken: readonly string[], after: PathwayInstance): void => {
    for (const leaf of leavesOf(after.state)) states.add(leaf)
    for (const name of taken) {
      const alike = livesAfter.get(name) ?? []
      livesAfter.set(name, alike)
      if (alike.length < ALIKE) alike.push(after)
      else alike[random.between(0, ALIKE - 1)] = after
    }
  }

  /** Goes on with one transition, by an event that says what it waits for. */
  const goOn = (instance: PathwayInstance, transition: string): boolean => {
    const takenBy = machine.from(instance)
    const open = openEvents(instance).find(({ type }) => transition.split(' ')[1] === type)
    for (let tries = 0; open !== undefined && tries < TRIES; tries++) {
      const event = fillIn(open, addDays(instance.history.at(-1)!.at, 1), instance, walkable.decisions, random)
      const taken = takenBy(event)
      if (!taken.includes(transition)) continue
      const after = walkable.advance(instance, event)
      if (isRefusal(after) || after.pathway !== id) continue
      remember(taken, after)
      return true
    }
    return false
  }

  for (let life = 0; life < LIVES; life++) {
    const { first, steps } = walk(walkable, '2026-01-01', randomOf(life, 0))
    remember([], first)
    const last = new Map<string, string>()
    for (const { before, event, after } of steps) {
      // in another hovedforlop it is another machine that is visited
      if (after.pathway !== id) break
      const taken = machine.from(before)(event)
      remember(taken, after)
      for (const name of taken) {
        const region = machine.regionOf.get(name)!
        visited.add(pairOf(last.get(region) ?? '', name))
        last.set(region, name)
      }
    }
  }
  for (let round = 0, found = 1; round < ROUNDS && found > 0; round++) {
    found = 0
    for (const [first, second] of machine.pairs) {
      const pair = pairOf(first, second)
      if (visited.has(pair) || !(livesAfter.get(first) ?? []).some((instance) => goOn(instance, second))) continue
      visited.add(pair)
      found++
    }
  }
  return {
    missing: {
      states: machine.leaves.filter((leaf) => !states.has(leaf)),
      transitions: machine.names.filter((name) => !livesAfter.has(name)),
    },
    of: machine.pairs.length,
    missed: machine.pairs.map((pair) => pairOf(...pair)).filter((pair) => !visited.has(pair)),
  }
}
