import type { Override } from 'forlop'
import type { Level } from '../decision/content'

/** The levels that somebody chose with a reason, unlike the suggestion. */
export const chosenInstead = (overrides: readonly Override[]): readonly Level[] =>
  overrides.flatMap(({ action }) => {
    const level = /^hovedforlop-([123])$/.exec(action)?.[1]
    return level === undefined ? [] : [Number(level) as Level]
  })

/** Those that can be chosen from, each once, the lowest first. */
export const levelsOf = (...levels: readonly (readonly Level[])[]): readonly Level[] =>
  [...new Set(levels.flat())].sort()
