import { levels, type Level } from '../engine/placing.js'
import { canBe, setsOf, type Aspect } from './outcome-names.js'
import type { Outcome } from './outcomes.js'
import { caseOf, define, enclosed, identifier, remark } from './words.js'

/** An expression per level: what is asked for there. */
export type TextPerLevel = { readonly [L in Level]: string }

export const textPerLevel = (make: (level: Level) => string): TextPerLevel => ({ 1: make(1), 2: make(2), 3: make(3) })

/** Services follow any level whose services the person has, safety every level that is open. */
export const weights = {
  services: { aspect: 'served', word: 'or', name: 'By services', at: 'Services in hovedforlop' },
  safety: { aspect: 'open', word: 'and', name: 'By safety', at: 'Safety in hovedforlop' },
} as const satisfies {
  readonly [name: string]: { aspect: Aspect; word: 'and' | 'or'; name: string; at: string }
}
export type Weight = keyof typeof weights

export const weightOf = (safety: boolean): Weight => (safety ? 'safety' : 'services')

const placedName = (weight: Weight, wanted: readonly number[]): string => `${weights[weight].at} ${wanted.join(' or ')}`

/**
 * What holds of the person, of what holds at each level. Where one thing is asked for at some levels and nothing at the
 * others, it is said without the function.
 */
export function weigh(at: TextPerLevel, weight: Weight): string {
  const wanted = levels.filter((level) => at[level] !== 'false')
  const [text, ...more] = [...new Set(wanted.map((level) => at[level]))]
  if (text === undefined) return 'false'
  if (more.length > 0) return `${identifier(weights[weight].name)}(${levels.map((level) => at[level]).join(', ')})`
  const placed = identifier(placedName(weight, wanted))
  return text === 'true' ? placed : `${placed} and ${enclosed(text)}`
}

/** What is the same for everything that is asked for at these levels only. */
export const placedText = (weight: Weight, wanted: readonly number[]): readonly [name: string, text: string] => {
  const name = placedName(weight, wanted)
  const truths = levels.map((level) => wanted.includes(level)).join(', ')
  return [name, define(name, `${identifier(weights[weight].name)}(${truths})`)]
}

/**
 * The functions that say of three truths, one per level, what holds of the person: true where every way the placing can
 * end makes it true, false where none lets it be true.
 */
export const weighText = (outcomes: readonly Outcome[]): string =>
  [
    remark(
      'Of three truths, one per level, the one of the person: true where every way the placing can end makes it true,',
      'false where none lets it be true. Services follow any level whose services the person has.',
    ),
    functionText('services', outcomes),
    remark('Safety follows every level that is open.'),
    functionText('safety', outcomes),
  ].join('')

function functionText(weight: Weight, outcomes: readonly Outcome[]): string {
  const { aspect, word, name } = weights[weight]
  const sets = setsOf(outcomes, aspect)
  const joined = (set: readonly Level[], by: 'and' | 'or'): string =>
    enclosed(set.map((level) => `at${level}`).join(` ${by} `))
  const every = sets.map((set) =>
    set.length === 0 ? `not ${canBe([set], aspect)}` : `(${canBe([set], aspect)} implies ${joined(set, word)})`,
  )
  const some = sets.flatMap((set) => (set.length === 0 ? [] : [`(${canBe([set], aspect)} and ${joined(set, 'or')})`]))
  const body = caseOf(
    [
      [every.join('\n    and '), 'true'],
      [`not (${some.join('\n    or ') || 'false'})`, 'false'],
    ],
    'null',
  )
  const parameters = levels.map((level) => `at${level} Boolean`).join(', ')
  return `define function ${identifier(name)}(${parameters}):\n  ${body.replaceAll('\n', '\n  ')}\n`
}
