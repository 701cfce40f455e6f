import { all, always, any, not, type Condition } from '../logic/condition.js'

/** Never true. */
const never: Condition = any()

const isAlways = (condition: Condition): boolean => 'all' in condition && condition.all.length === 0
const isNever = (condition: Condition): boolean => 'any' in condition && condition.any.length === 0

/** What a condition comes down to where the person is in this hovedforlop: it asks for facts only. */
export function atLevel(condition: Condition, level: number): Condition {
  if ('level' in condition) return condition.level.includes(level) ? always : never
  if ('not' in condition) {
    const part = atLevel(condition.not, level)
    return isAlways(part) ? never : isNever(part) ? always : not(part)
  }
  if ('all' in condition) {
    return combine(
      condition.all.map((part) => atLevel(part, level)),
      isNever,
      isAlways,
      all,
    )
  }
  if ('any' in condition) {
    return combine(
      condition.any.map((part) => atLevel(part, level)),
      isAlways,
      isNever,
      any,
    )
  }
  return condition
}

/** Leaves out the parts that change nothing; one part that decides is the whole. */
function combine(
  parts: readonly Condition[],
  decides: (part: Condition) => boolean,
  changesNothing: (part: Condition) => boolean,
  join: (...parts: Condition[]) => Condition,
): Condition {
  const deciding = parts.find(decides)
  if (deciding !== undefined) return deciding
  const rest = parts.filter((part) => !changesNothing(part))
  return rest.length === 1 ? rest[0]! : join(...rest)
}
