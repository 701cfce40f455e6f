import type { Content, Reading } from '../engine/content.js'
import type { Decision } from '../engine/decision.js'
import { createEngine } from '../engine/engine.js'

/** How many of a population are answered otherwise. Counts only: nobody is told of. */
export interface PopulationDifference {
  readonly people: number
  /** What one of the two could not read, and is therefore in no other count. */
  readonly unreadable: number
  readonly otherLevels: number
  readonly gainedShall: number
  readonly lostShall: number
}

export function populationDifference(
  before: Content,
  after: Content,
  reading: Reading,
  people: Iterable<unknown>,
): PopulationDifference {
  const [a, b] = [before, after].map((content) => createEngine(content, reading, null)) as [Decider, Decider]
  const counts = { people: 0, unreadable: 0, otherLevels: 0, gainedShall: 0, lostShall: 0 }
  for (const person of people) {
    counts.people++
    const [was, is] = [a.decide(person), b.decide(person)]
    if (!was.ok || !is.ok) {
      counts.unreadable++
      continue
    }
    if (was.decision.hovedforlop.possible.join() !== is.decision.hovedforlop.possible.join()) counts.otherLevels++
    const [old, now] = [mandatory(was.decision), mandatory(is.decision)]
    if (now.some((id) => !old.includes(id))) counts.gainedShall++
    if (old.some((id) => !now.includes(id))) counts.lostShall++
  }
  return counts
}

type Decider = ReturnType<typeof createEngine>

const mandatory = ({ mandatory }: Decision): readonly string[] => mandatory.map(({ id }) => id)
