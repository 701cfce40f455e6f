type Path = readonly string[]

/** Whether the values of something can be looked at one by one without running what a caller has put there. */
const isOpen = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)

/**
 * A place in some arguments, drawn by numbers: an argument, or with each step half as often a part of it. So the outermost
 * parts, of which there are few, are met as often as what is deep inside.
 */
export function placeIn(args: readonly unknown[], draw: () => number): Path {
  const place: string[] = []
  let value: unknown = args
  while (isOpen(value)) {
    const names: readonly string[] = Object.keys(value)
    if (names.length === 0 || (place.length > 0 && draw() % 3 === 0)) break
    const name = names[draw() % names.length]!
    place.push(name)
    value = (value as { readonly [name: string]: unknown })[name]
  }
  return place
}

/** A copy with something else in one place. What is not on the way there is shared. */
export function exchanged(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  const open = copy as { [name: string]: unknown }
  open[step] = exchanged(open[step], rest, by)
  return copy
}
