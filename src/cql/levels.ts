import { levels } from '../engine/placing.js'
import { levelName } from './condition.js'
import { canBe, possibleName, setsOf } from './outcome-names.js'
import type { Outcome } from './outcomes.js'
import { anyOf, caseOf, define, identifier, remark } from './words.js'

/** Every set of levels a condition can ask for. */
export const levelSets = [[1], [2], [3], [1, 2], [1, 3], [2, 3], [1, 2, 3]] as const

/** The levels of the person: the possible ones, the one recommended, and whether the person is in some. */
export function levelsText(outcomes: readonly Outcome[]): string {
  const sets = setsOf(outcomes, 'open')
  const possible = levels.map((level) => {
    const open = canBe(
      sets.filter((set) => set.includes(level)),
      'open',
    )
    return `(if ${open} then { ${level} } else List<Integer>{})`
  })
  const settled = sets.flatMap((set) => {
    const others = sets.filter((other) => other !== set)
    return set.length === 0
      ? []
      : [[`${canBe([set], 'open')} and not (${canBe(others, 'open')})`, `${set[0]}`] as const]
  })
  return [
    remark('Every level that some way of filling in the unknown facts would leave open, ascending.'),
    define(possibleName, possible.join('\nunion ')),
    remark('The lowest of them, once no missing fact can change what is possible; else null.'),
    define('Recommended hovedforlop', caseOf(settled, 'null as Integer')),
  ].join('')
}

/** True where every possible level is among these, false where none is, else null. */
export function levelText(wanted: readonly number[]): string {
  const contains = (level: number): string => `${identifier(possibleName)} contains ${level}`
  const others = levels.filter((level) => !wanted.includes(level)).map(contains)
  return define(
    levelName(wanted),
    caseOf(
      [
        [`not (${anyOf(wanted.map(contains))})`, 'false'],
        [anyOf(others), 'null'],
      ],
      'true',
    ),
  )
}
