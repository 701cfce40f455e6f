import { ruleExpression } from '../fhir/record/rule-expression.js'
import { boundToScope } from '../engine/compile.js'
import { appliesWhen } from '../engine/placing.js'
import type { Rule } from '../engine/rule.js'
import type { Locale } from '../guideline/text.js'
import type { Facts } from '../kartlegging/fact.js'
import type { Condition } from '../logic/condition.js'
import { readsLevel } from '../logic/leaves.js'
import { atLevel } from './at-level.js'
import { cqlOf } from './condition.js'
import { define, identifier, tags } from './words.js'
import { textPerLevel, weigh, weightOf, type TextPerLevel } from './weigh.js'

/** What the condition of a rule says by itself. */
export const whenName = (rule: string): string => `when ${rule}`
const unlessName = (rule: string): string => `unless ${rule}`
const givenName = (rule: string): string => `given ${rule}`

export const scopeName = 'In scope'

/** A rule as CQL, and what other statements need of it. */
export interface RuleText {
  readonly rule: Rule
  readonly safety: boolean
  /** Its conditions ask for the level. */
  readonly levelled: boolean
  readonly text: string
  /** What it comes down to at each level. */
  readonly at: TextPerLevel
  /** The same without what clears it. */
  readonly demandedAt: TextPerLevel
}

export function ruleText(rule: Rule, safety: boolean, facts: Facts, locale: Locale): RuleText {
  const applies = appliesWhen(rule)
  const levelled = readsLevel(applies)
  const when = identifier(whenName(rule.id))
  const unless = rule.unless === undefined ? [] : [define(unlessName(rule.id), cqlOf(rule.unless, facts))]

  const given = new Map<string, string>()
  /** What is asked for at a level gets a name, because actions ask for it again. */
  const named = (condition: Condition): string => {
    const text = cqlOf(condition, facts)
    if (text === 'true' || text === 'false') return text
    const name = given.get(text) ?? givenName(rule.id) + (given.size === 0 ? '' : ` ${given.size + 1}`)
    given.set(text, name)
    return identifier(name)
  }
  const at = textPerLevel((level) => (levelled ? named(atLevel(applies, level)) : identifier(ruleExpression(rule.id))))
  const demandedAt = textPerLevel((level) => (levelled ? named(atLevel(rule.when, level)) : when))
  const whole = [
    ...(boundToScope(rule) ? [identifier(scopeName)] : []),
    when,
    ...unless.map(() => `not ${identifier(unlessName(rule.id))}`),
  ].join(' and ')
  const text = [
    tagsOf(rule, locale),
    ...[...given].map(([expression, name]) => define(name, expression)),
    define(whenName(rule.id), cqlOf(rule.when, facts)),
    ...unless,
    define(ruleExpression(rule.id), levelled ? weigh(at, weightOf(safety)) : whole),
  ].join('')
  return { rule, safety, levelled, text, at, demandedAt }
}

const tagsOf = ({ title, strength, basis, statements, sources, gaps, urgency, then }: Rule, locale: Locale): string =>
  tags([
    ['title', title[locale]],
    ['strength', strength],
    ['basis', basis],
    ...list('statements', statements),
    ...list('sources', sources),
    ...list('gaps', gaps),
    ...list('urgency', urgency && [urgency]),
    'place' in then
      ? ['place', then.place.join(' ')]
      : 'lowest' in then
        ? ['lowest', String(then.lowest)]
        : ['action', then.action],
  ])

const list = (name: string, items: readonly string[] = []): (readonly [string, string])[] =>
  items.length === 0 ? [] : [[name, items.join(' ')]]
