import { all, not, type Condition } from '../logic/condition.js'
import type { Functions } from './functions.js'
import type { Rule } from './rule.js'

/** The levels a guide places people in. */
export const levels = [1, 2, 3] as const
export type Level = (typeof levels)[number]

/** A diagram per level. */
export type PerLevel = { readonly [L in Level]: number }

export const perLevel = (make: (level: Level) => number): PerLevel => ({ 1: make(1), 2: make(2), 3: make(3) })

export interface Placing {
  /** The level is open to the person. */
  readonly open: PerLevel
  /**
   * Services follow the lowest level that is open. Who is held above a lower level keeps the services of that level
   * too: what rules a level out never takes help away.
   */
  readonly served: PerLevel
}

/** When a rule applies, what clears it included. */
export const appliesWhen = ({ when, unless }: Rule): Condition => (unless === undefined ? when : all(when, not(unless)))

/**
 * The levels that are open are the union of what the rules place, less what lies below the highest floor; where the
 * floor leaves nothing, the floor itself is open.
 */
export function buildPlacing({ and, or, not, given }: Functions, rules: readonly Rule[], inside: number): Placing {
  const holds = (rule: Rule): number => given(appliesWhen(rule), 0)
  const placed = perLevel((level) =>
    or(...rules.filter(({ then }) => 'place' in then && then.place.includes(level)).map(holds)),
  )
  const floor = perLevel((level) =>
    or(...rules.filter(({ then }) => 'lowest' in then && then.lowest === level).map(holds)),
  )
  const nothingAbove = (of: PerLevel, level: number): number =>
    not(or(...levels.filter((other) => other > level).map((other) => of[other])))

  const open = perLevel((level) =>
    and(inside, nothingAbove(floor, level), or(placed[level], and(floor[level], nothingAbove(placed, level)))),
  )
  const lowestOf = (of: PerLevel, level: number): number => {
    const below = levels.filter((other) => other < level).map((other) => of[other])
    return and(inside, of[level as Level], not(or(...below)))
  }
  return { open, served: perLevel((level) => or(lowestOf(open, level), lowestOf(placed, level))) }
}
