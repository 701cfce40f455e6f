import {
  advance,
  isRefusal,
  openEvents,
  pathways,
  startPathway,
  type OpenEvent,
  type PathwayEvent,
  type PathwayId,
  type PathwayInstance,
} from '../pathways/index.js'
import { facts } from '../rules/index.js'
import { assess, type Kartlegging } from '../src/index.js'
import { addDays } from '../src/pathway/day.js'
import { inputs } from './inputs.js'
import { createRandom, type Random } from './random.js'

const decisions = (inputs(facts, 200, 0.5) as Kartlegging[]).map((kartlegging) => assess(kartlegging))

/** An instance somewhere on its way, and something that happens next. */
export interface Step {
  readonly instance: PathwayInstance
  readonly event: PathwayEvent
}

const LONGEST_LIFE = 30

/** Steps of made-up lives in all pathways, each drawn from what is open, with the host's own ids. */
export function livesOf(count: number, seed: number): Step[] {
  const random = createRandom(seed)
  const pick = <T>(choices: readonly T[]): T => choices[random.between(0, choices.length - 1)]!
  const steps: Step[] = []
  while (steps.length < count) {
    let day = '2026-01-01'
    let instance = startPathway(pick(Object.keys(pathways) as PathwayId[]), { at: day, decision: pick(decisions) })
    for (let left = random.between(1, LONGEST_LIFE); left > 0 && steps.length < count; left--) {
      const open = openEvents(instance).filter(({ blocked }) => blocked === undefined)
      if (open.length === 0) break
      day = addDays(day, random.between(0, 9))
      const event = happening(pick(open), day, `e${steps.length}`, pick, random)
      const next = advance(instance, event)
      if (isRefusal(next)) continue
      steps.push({ instance, event })
      instance = next
    }
  }
  return steps
}

function happening(
  { type, needs, takes, kinds, choices }: OpenEvent,
  at: string,
  id: string,
  pick: <T>(choices: readonly T[]) => T,
  random: Random,
): PathwayEvent {
  const fields = [...needs, ...takes.filter(() => random.chance(0.5))].map((field) => {
    if (choices[field] !== undefined) return [field, pick(choices[field])]
    const kind = kinds[field]
    return [field, kind === 'decision' ? pick(decisions) : kind === 'day' ? addDays(at, 30) : `${field} ${id}`]
  })
  return { type, at, id, ...(Object.fromEntries(fields) as object) }
}
