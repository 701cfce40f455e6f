import { deepFreeze } from '../engine/freeze.js'
import { dayNumber } from './day-number.js'
import type { TimeLimit } from './limit.js'
import type { EndingEvents } from './situation.js'

/** A limit made ready for counting: what every call would otherwise work out again. */
export interface ReadyLimit {
  readonly limit: TimeLimit
  readonly fields: readonly (readonly [string, string])[]
  readonly validFrom: number
  readonly validTo: number
  /** Where it ends by more than the pathway does. */
  readonly endings: EndingEvents | null
}

/** Limits by pathway. Make one and keep it. */
export interface LimitTable {
  readonly limits: readonly TimeLimit[]
  readonly endings: EndingEvents
  readonly of: (pathway: string) => readonly ReadyLimit[]
}

export function limitTable(limits: readonly TimeLimit[], endings: EndingEvents): LimitTable {
  const byPathway = new Map<string, ReadyLimit[]>()
  for (const limit of deepFreeze([...limits])) {
    const ready: ReadyLimit = {
      limit,
      fields: Object.entries(limit.fromWith ?? {}),
      validFrom: numberOr(limit.validFrom, -Infinity),
      validTo: numberOr(limit.validTo, Infinity),
      endings: limit.endedBy === undefined ? null : { ...endings, end: [...endings.end, limit.endedBy] },
    }
    for (const pathway of limit.pathways) byPathway.set(pathway, [...(byPathway.get(pathway) ?? []), ready])
  }
  return Object.freeze({ limits, endings, of: (pathway: string) => byPathway.get(pathway) ?? none })
}

const none: readonly ReadyLimit[] = Object.freeze([])
const numberOr = (day: string | null, otherwise: number): number => (day === null ? otherwise : dayNumber(day)!)
