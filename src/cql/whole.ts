import { urgencies, type Rule } from '../engine/rule.js'
import { ruleExpression } from '../fhir/record/rule-expression.js'
import { actionName } from './action.js'
import { demandedText } from './demanded.js'
import type { RuleText } from './rule.js'
import { anyOf, caseOf, define, identifier, literal, remark } from './words.js'

/** A rule that applies, or that a safety action follows as a precaution. */
const sureName = (rule: string): string => `sure ${rule}`
/** A rule that gives its urgency to the decision. */
const countsName = (rule: string): string => `urgent ${rule}`

/** What all actions are together: the list of them, what must be done, and how soon. */
export function wholeText(actions: readonly string[], rules: readonly RuleText[]): string {
  const list = actions.map((id) => identifier(actionName(id))).join(',\n  ')
  return [
    remark('The actions that hold, are demanded as a precaution, or are possible, in the order of their ids.'),
    define('Actions', `({\n  ${list}\n}) Held where Held is not null`),
    remark('What must be done: actions with shall that are certain, or a precaution.'),
    define(
      'Mandatory',
      `${identifier('Actions')} Held where Held.strength = 'shall' and Held.certainty != 'possible' return Held.id`,
    ),
    urgencyText(rules),
  ].join('')
}

function urgencyText(rules: readonly RuleText[]): string {
  const urgent = rules.filter(({ rule }) => rule.urgency !== undefined && rule.urgency !== 'routine')
  const sure = new Set([...urgent, ...urgent.flatMap((entry) => companionsOf(entry, rules))])
  const cases = urgencies.flatMap((urgency) => {
    const own = urgent.filter(({ rule }) => rule.urgency === urgency)
    const counts = own.map(({ rule }) => identifier(countsName(rule.id))).join('\n    or ')
    return own.length === 0 ? [] : [[counts, literal(urgency)] as const]
  })
  return [
    remark('Rules that cannot wait, and those beside them: they apply, or a safety action follows as a precaution.'),
    ...rules.filter((entry) => sure.has(entry)).map((entry) => define(sureName(entry.rule.id), sureText(entry))),
    remark('A rule that is not sure counts where the action holds by several rules together, of which none is sure.'),
    ...urgent.map((entry) => define(countsName(entry.rule.id), countsText(entry, companionsOf(entry, rules)))),
    remark('How soon something must be done.'),
    define('Urgency', caseOf(cases, literal('routine'))),
  ].join('')
}

/** The rules that give the same action as strongly, where they can hold together without one of them being sure. */
const companionsOf = ({ rule }: RuleText, rules: readonly RuleText[]): readonly RuleText[] => {
  const same = rules.filter((other) => other.rule.strength === rule.strength && actionOf(other.rule) === actionOf(rule))
  return same.filter(({ levelled }) => levelled).length > 1 ? same : []
}

const actionOf = ({ then }: Rule): string => ('action' in then ? then.action : '')

function sureText(entry: RuleText): string {
  const holds = identifier(ruleExpression(entry.rule.id))
  return anyOf([`${holds} is true`, ...(entry.safety ? [`(${holds} is null and (${demandedText([entry])}))`] : [])])
}

function countsText({ rule }: RuleText, companions: readonly RuleText[]): string {
  const sure = identifier(sureName(rule.id))
  if (companions.length === 0) return sure
  const action = identifier(actionName(actionOf(rule)))
  const together = [
    `${identifier(ruleExpression(rule.id))} is not false`,
    `${action}.strength = ${literal(rule.strength)}`,
    `${action}.certainty != 'possible'`,
    `not (${anyOf(companions.map((other) => identifier(sureName(other.rule.id))))})`,
  ].join(' and ')
  return `${sure}\nor (${together}) is true`
}
