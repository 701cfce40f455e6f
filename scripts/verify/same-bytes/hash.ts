import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type * as forlop from '../../../src/index.js'
import type * as pathwaysOf from '../../../pathways/index.js'
import type { PathwayEvent, PathwayId, PathwayInstance } from '../../../pathways/index.js'

export interface Hashes {
  readonly decisions: string
  readonly instances: string
}

/** Numbers that look like chance, by whole numbers alone: the same on every runtime. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % below
  }
}

/** One hash over all decisions in both readings, and one over lives of all pathways, bytes as a host would store them. */
export function hashesOf(
  { createForlop }: Pick<typeof forlop, 'createForlop'>,
  pathways: typeof pathwaysOf,
  people: readonly forlop.Kartlegging[],
  lives: number,
): Hashes {
  const readings = [createForlop(), createForlop({ reading: 'literal' })]
  const decisions = sha256.create()
  for (const known of people) {
    for (const { assess } of readings) decisions.update(utf8ToBytes(`${JSON.stringify(assess(known))}\n`))
  }
  const instances = sha256.create()
  const ids = Object.keys(pathways.pathways) as PathwayId[]
  for (let life = 0; life < lives; life++) {
    const decision = readings[0]!.assess(people[life % people.length]!)
    const last = live(pathways, ids[life % ids.length]!, decision, numbersFrom(life))
    const due = pathways.deadlines(last, { now: '2026-12-31' })
    instances.update(utf8ToBytes(`${JSON.stringify([last, due])}\n`))
  }
  return { decisions: bytesToHex(decisions.digest()), instances: bytesToHex(instances.digest()) }
}

const DAYS = 40

/** A life of one open event a day, each filled in by numbers. */
function live(
  { startPathway, openEvents, advance, isRefusal }: typeof pathwaysOf,
  id: PathwayId,
  decision: forlop.Decision,
  below: (limit: number) => number,
): PathwayInstance {
  let instance = startPathway(id, { at: '2026-01-01', decision })
  for (let day = 0; day < DAYS; day++) {
    const open = openEvents(instance).filter(({ blocked }) => blocked === undefined)
    if (open.length === 0) break
    const { type, needs, kinds, choices } = open[below(open.length)]!
    const at = new Date(Date.UTC(2026, 0, 2 + day)).toISOString().slice(0, 10)
    const fields = needs.map((field) => {
      const values = choices[field]
      if (values !== undefined) return [field, values[below(values.length)]]
      return [field, kinds[field] === 'decision' ? decision : kinds[field] === 'day' ? at : `x${below(5)}`]
    })
    const next = advance(instance, { type, at, ...Object.fromEntries(fields) } as PathwayEvent)
    if (!isRefusal(next)) instance = next
  }
  return instance
}
