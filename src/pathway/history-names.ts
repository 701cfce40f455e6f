import { MIGRATED } from './event.js'

/** Anything with the types of events in it, whatever else it holds. */
interface Named {
  readonly type: string
  readonly [field: string]: unknown
}

/**
 * A history with its events called what they are called now. It is only ever added to, so what was registered before a
 * migration keeps its old name there, and the migration says which names are new.
 */
export function namedNow<E extends Named>(history: readonly E[]): readonly E[] {
  // asked for every history that dates are read from
  if (!history.some(renames)) return history
  let names: NewNames = {}
  const named: E[] = []
  for (const event of history.toReversed()) {
    if (renames(event)) names = composed(event['events'] as NewNames, names)
    named.push(Object.hasOwn(names, event.type) ? { ...event, type: names[event.type]! } : event)
  }
  return named.reverse()
}

export type NewNames = { readonly [type: string]: string }

const renames = (event: Named): boolean => event.type === MIGRATED && event['events'] !== undefined

/** The names after two migrations, the first of which came first. */
export const composed = (first: NewNames, then: NewNames): NewNames => ({
  ...then,
  ...Object.fromEntries(
    Object.entries(first).map(([old, name]) => [old, Object.hasOwn(then, name) ? then[name]! : name]),
  ),
})
