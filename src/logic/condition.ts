/** A value that a fact can have in a condition. */
export type Value = string | boolean

/**
 * A condition over facts, as plain data. It is evaluated, explained, searched for gaps, drawn and exported from
 * this one object; it is never a function.
 *
 * - `is`: the fact has one of the values
 * - `includes`: the list of a some-of fact holds one of the values
 * - `atLeast`, `atMost`: whole numbers, both ends included
 * - `level`: the placing of the person is one of these levels
 */
export type Condition =
  | { readonly fact: string; readonly is: readonly Value[] }
  | { readonly fact: string; readonly includes: readonly string[] }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly atMost: number }
  | { readonly level: readonly number[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/** Every part holds. Without parts: always true. */
export const all = (...parts: Condition[]): Condition => ({ all: parts })

/** At least one part holds. Without parts: never true. */
export const any = (...parts: Condition[]): Condition => ({ any: parts })

/** The part does not hold. Unknown stays unknown. */
export const not = (part: Condition): Condition => ({ not: part })

/** Always true: for what concerns every person. */
export const always: Condition = { all: [] }
