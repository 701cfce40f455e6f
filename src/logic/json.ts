import type { Condition } from './condition.js'

/** Deeper than this no condition is read by a person. */
const MAX_DEPTH = 32

/**
 * Reads a condition from its JSON form, which is the condition itself. Returns what is wrong, in words, when it is not
 * one: an unknown key is a fault, never ignored.
 */
export function parseCondition(data: unknown, path = 'when', depth = 0): Condition | { readonly fault: string } {
  const fault = (message: string): { fault: string } => ({ fault: `${path} ${message}` })
  if (depth > MAX_DEPTH) return fault(`is nested deeper than ${MAX_DEPTH}`)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fault('must be an object')
  const entries = data as { readonly [key: string]: unknown }
  const keys = Object.keys(entries).sort().join()
  if (keys === 'all' || keys === 'any') return parseParts(entries, keys, path, depth)
  if (keys === 'not') {
    const part = parseCondition(entries['not'], `${path}.not`, depth + 1)
    return 'fault' in part ? part : { not: part }
  }
  if (keys === 'level') {
    return isListOf(entries['level'], 'number') ? (data as Condition) : fault('must list levels')
  }
  if (typeof entries['fact'] !== 'string') return fault('must be all, any, not, level, or name a fact')
  switch (keys) {
    case 'fact,is':
      return isListOf(entries['is'], 'string', 'boolean') ? (data as Condition) : fault('must list values after `is`')
    case 'fact,includes':
      return isListOf(entries['includes'], 'string') ? (data as Condition) : fault('must list values after `includes`')
    case 'atLeast,fact':
      return Number.isInteger(entries['atLeast'])
        ? (data as Condition)
        : fault('must have a whole number after `atLeast`')
    case 'atMost,fact':
      return Number.isInteger(entries['atMost'])
        ? (data as Condition)
        : fault('must have a whole number after `atMost`')
    default:
      return fault('must say one of is, includes, atLeast, atMost of its fact')
  }
}

function parseParts(
  entries: { readonly [key: string]: unknown },
  word: 'all' | 'any',
  path: string,
  depth: number,
): Condition | { readonly fault: string } {
  const parts = entries[word]
  if (!Array.isArray(parts)) return { fault: `${path}.${word} must be a list` }
  const read: Condition[] = []
  for (const [index, part] of parts.entries()) {
    const condition = parseCondition(part, `${path}.${word}[${index}]`, depth + 1)
    if ('fault' in condition) return condition
    read.push(condition)
  }
  return word === 'all' ? { all: read } : { any: read }
}

const isListOf = (list: unknown, ...types: string[]): boolean =>
  Array.isArray(list) && list.length > 0 && list.every((item) => types.includes(typeof item))
