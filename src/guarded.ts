import { ForlopError, isForlopError, type Issue } from './forlop-error.js'
import { holds, type Shape } from './shape.js'

/** What an argument must be: in words, and as a form. */
export interface Argument {
  readonly name: string
  readonly right: string
  /** Told the other arguments too, for what depends on them. */
  readonly shape: (value: unknown, all: readonly unknown[]) => boolean
}

/**
 * A function that tells bad arguments by the one error of the library. They are looked at only when something was thrown:
 * who hands over what is right pays nothing. What is thrown although they all have their form is thrown on as it is.
 */
export function guarded<F extends (...args: never[]) => unknown>(run: F, ...expected: readonly Argument[]): F {
  const call = (...args: unknown[]): unknown => {
    try {
      return run(...(args as never[]))
    } catch (fault) {
      const wrong = isForlopError(fault)
        ? []
        : expected.filter(({ shape }, place) => !holds((value) => shape(value, args), args[place]))
      if (wrong.length === 0) throw fault
      throw new ForlopError(
        'invalid-options',
        wrong.map(({ name, right }): Issue => ({
          path: [name],
          code: 'wrong-type',
          message: `\`${name}\` must be ${right}`,
        })),
      )
    }
  }
  return call as unknown as F
}

/** Deeper than any data a host hands over. */
const MAX_DEPTH = 64
const MAX_VALUES = 100_000

/** Data as JSON brings it: no getter, no method, no knot, and not without end. */
export const isPlain: Shape = (value) => {
  let left = MAX_VALUES
  const plain = (part: unknown, depth: number): boolean => {
    if (depth > MAX_DEPTH || --left < 0) return false
    if (typeof part !== 'object' || part === null) return !['function', 'symbol', 'bigint'].includes(typeof part)
    if (Object.getPrototypeOf(part) === null) return false
    if (Object.hasOwn(part, 'toString') || Object.hasOwn(part, 'valueOf')) return false
    // read, because a proxy can hide what it answers with; a date has its own
    const { [Symbol.toPrimitive]: primitive } = part as Partial<Date>
    if (primitive !== undefined && primitive !== Date.prototype[Symbol.toPrimitive]) return false
    return Object.values(Object.getOwnPropertyDescriptors(part)).every(
      (member) => member.get === undefined && plain(member.value, depth + 1),
    )
  }
  return plain(value, 0)
}

const isPlainObject: Shape = (value) => typeof value === 'object' && value !== null && isPlain(value)

/** Options of a function that needs some. */
export const options: Argument = { name: 'options', right: 'an object of plain data', shape: isPlainObject }

/** Options that can be left out. */
export const someOptions: Argument = { ...options, shape: (value) => value === undefined || isPlainObject(value) }
