import { boundToScope } from '../engine/compile.js'
import { levels } from '../engine/placing.js'
import { possibleName } from './outcome-names.js'
import { scopeName, whenName, type RuleText } from './rule.js'
import { anyOf, anyOfThese, identifier } from './words.js'

/**
 * What was found demands it before anything clears it: at a level that is possible, or without asking for a level. A
 * safety action that is demanded and not ruled out is a precaution.
 */
export function demandedText(rules: readonly RuleText[]): string {
  const anyway = rules
    .filter(({ levelled }) => !levelled)
    .map(({ rule }) => {
      const when = identifier(whenName(rule.id))
      return boundToScope(rule) ? `(${identifier(scopeName)} and ${when})` : when
    })
  const atLevels = new Map<string, number[]>()
  for (const level of levels) {
    const text = anyOfThese(rules.map(({ demandedAt }) => demandedAt[level]))
    atLevels.set(text, [...(atLevels.get(text) ?? []), level])
  }
  atLevels.delete('false')
  const here = [...atLevels].map(([text, at]) => `(${somePossible(at)} and (${text}) is true)`)
  return anyOf([...(anyway.length === 0 ? [] : [`(${anyOf(anyway)}) is true`]), ...here])
}

const somePossible = (wanted: readonly number[]): string =>
  wanted.length === levels.length
    ? `exists ${identifier(possibleName)}`
    : `(${anyOf(wanted.map((level) => `${identifier(possibleName)} contains ${level}`))})`
