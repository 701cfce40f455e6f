import type { Level } from '../engine/placing.js'
import type { Outcome } from './outcomes.js'
import { anyOf, identifier } from './words.js'

/** Every way the placing can end, however the facts that are null are filled in. */
export const outcomesName = 'Placing outcomes'
/** The levels that some of these ways leave open. */
export const possibleName = 'Possible hovedforlop'

const list = (levels: readonly Level[]): string => levels.join(' or ') || 'none'

/** `1 or 2`; where the services of another level go along, `2 with services of 1 or 2`. */
export const outcomeName = ({ open, served }: Outcome): string =>
  list(open) === list(served) || (served.length === 1 && served[0] === open[0])
    ? list(open)
    : `${list(open)} with services of ${list(served)}`

/** The two things that follow from where the placing ends. */
export const aspects = {
  open: { name: (levels: readonly Level[]): string => `Open can be ${list(levels)}` },
  served: { name: (levels: readonly Level[]): string => `Services can be of ${list(levels)}` },
} as const
export type Aspect = keyof typeof aspects

/** The different sets of levels that an aspect can have. */
export const setsOf = (outcomes: readonly Outcome[], aspect: Aspect): readonly (readonly Level[])[] => [
  ...new Map(outcomes.map((outcome) => [list(outcome[aspect]), outcome[aspect]])).values(),
]

/** One of these sets of levels is possible. */
export const canBe = (sets: readonly (readonly Level[])[], aspect: Aspect): string =>
  anyOf(sets.map((set) => identifier(aspects[aspect].name(set))))
