import type { IssueCode } from '../forlop-error.js'

/** Deeper than this no profile is, conditions included. */
const MAX_DEPTH = 64

/** More values than this are no profile that a person wrote. */
const MAX_VALUES = 100_000

/** A copy of plain data without its comments, or why there is none. */
export type PlainCopy = { readonly data: unknown } | { readonly refused: string; readonly code: IssueCode }

/** Copies a profile once, so that it is held to what it said first. Comments and the seal of an earlier check are left out. */
export function plainCopy(input: unknown): PlainCopy {
  let values = 0
  const copy = (data: unknown, depth: number): unknown => {
    if (depth > MAX_DEPTH || ++values > MAX_VALUES) throw new RangeError('too large')
    if (Array.isArray(data)) return data.map((item) => copy(item, depth + 1))
    if (typeof data !== 'object' || data === null) return data
    const said = Object.entries(data).filter(([key]) => !isComment(key) && !(depth === 0 && key === 'checked'))
    return Object.fromEntries(said.map(([key, value]) => [key, copy(value, depth + 1)]))
  }
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return notAnObject
    return { data: copy(input, 0) }
  } catch (fault) {
    if (fault instanceof RangeError) return tooLarge
    return notAnObject
  }
}

const isComment = (key: string): boolean => key.startsWith('_') || key === '$schema'

const notAnObject: PlainCopy = { code: 'not-an-object', refused: 'a profile must be one plain object' }
const tooLarge: PlainCopy = {
  code: 'too-large',
  refused: `a profile has at most ${MAX_VALUES} values, nested ${MAX_DEPTH} deep at most`,
}
