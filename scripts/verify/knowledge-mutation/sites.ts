import { all, not, type Condition } from '../../../src/logic/condition.js'

/** A part of a condition, and the whole condition with that part replaced. */
export interface Site {
  readonly part: Condition
  /** Where it stands: `when.all[1].not`. */
  readonly path: string
  readonly put: (replacement: Condition) => Condition
}

/** Every part of a condition, the whole one first. */
export function sitesOf(part: Condition, path: string, put: Site['put'] = (replacement) => replacement): Site[] {
  const own: Site = { part, path, put }
  if ('not' in part) return [own, ...sitesOf(part.not, `${path}.not`, (replacement) => put(not(replacement)))]
  const joined = partsOf(part)
  if (joined === undefined) return [own]
  const { word, parts } = joined
  const inner = parts.map((child, index) =>
    sitesOf(child, `${path}.${word}[${index}]`, (replacement) => put(join(word, parts.with(index, replacement)))),
  )
  return [own, ...inner.flat()]
}

export interface Joined {
  readonly word: 'all' | 'any'
  readonly parts: readonly Condition[]
}

export const partsOf = (condition: Condition): Joined | undefined => {
  if ('all' in condition) return { word: 'all', parts: condition.all }
  return 'any' in condition ? { word: 'any', parts: condition.any } : undefined
}

export const join = (word: Joined['word'], parts: readonly Condition[]): Condition =>
  word === 'all' ? all(...parts) : { any: parts }
