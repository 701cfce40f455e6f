import { facts, omfang, rules } from '../../rules/catalogue.js'
import { appliesWhen } from '../engine/placing.js'
import type { Condition } from '../logic/condition.js'
import { leavesOf } from '../logic/leaves.js'
import type { KommuneProfile } from './profile.js'
import { limitsOf, servicesOf } from './target-group.js'

/** Whole years, both ends included. */
export interface AgeBand {
  readonly from: number
  readonly to: number
}

const { min, max } = facts.alder

/** The ages at which a condition can change. */
const startsIn = (condition: Condition): number[] =>
  leavesOf(condition).flatMap((leaf) =>
    !('fact' in leaf) || leaf.fact !== 'alder'
      ? []
      : 'atLeast' in leaf
        ? [leaf.atLeast]
        : 'atMost' in leaf
          ? [leaf.atMost + 1]
          : [],
  )

const startsInTheGuide = [omfang.outside, ...rules.map(appliesWhen)].flatMap(startsIn)

/** Ages in bands within which neither the guide nor the services tell people apart. */
export function bandsOf(profile: KommuneProfile): readonly AgeBand[] {
  const conditions = servicesOf(profile).flatMap(({ service }) => limitsOf(service).map(({ when }) => when))
  const starts = new Set([min, ...startsInTheGuide, ...conditions.flatMap(startsIn)])
  const sorted = [...starts].filter((age) => age >= min && age <= max).sort((a, b) => a - b)
  return sorted.map((from, index) => ({ from, to: (sorted[index + 1] ?? max + 1) - 1 }))
}

/** Neighbouring bands as one. */
export const joinBands = (bands: readonly AgeBand[]): readonly AgeBand[] =>
  bands.reduce<AgeBand[]>((joined, band) => {
    const last = joined.at(-1)
    if (last === undefined || last.to + 1 < band.from) return [...joined, band]
    return [...joined.slice(0, -1), { from: last.from, to: band.to }]
  }, [])
