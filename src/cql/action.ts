import type { ActionDefinition } from '../engine/action.js'
import { ruleExpression } from '../fhir/record/rule-expression.js'
import { strengthRank, strengths, type Strength } from '../guideline/strength.js'
import type { Locale } from '../guideline/text.js'
import { demandedText } from './demanded.js'
import type { RuleText } from './rule.js'
import { anyOfThese, caseOf, define, identifier, literal, tags } from './words.js'
import { textPerLevel, weigh, weightOf } from './weigh.js'

/** Whether an action holds with at least this strength. */
const strengthName = (strength: Strength, action: string): string => `${strength} ${action}`
const demandedName = (strength: Strength, action: string): string => `${strength} ${action} is demanded`

/** The action as it stands: its strength and how sure it is, or null where it does not hold. */
export const actionName = (action: string): string => `action ${action}`

/** An action as CQL: with which strength it holds, and how it stands by that. */
export function actionText(
  id: string,
  { title, kind }: ActionDefinition,
  rules: readonly RuleText[],
  locale: Locale,
): string {
  const safety = rules.some((rule) => rule.safety)
  const own = strengths.filter((strength) => rules.some(({ rule }) => rule.strength === strength))
  const statements = own.flatMap((strength) => {
    const asStrong = rules.filter(({ rule }) => strengthRank(rule.strength as Strength) <= strengthRank(strength))
    const holds = define(strengthName(strength, id), holdsText(asStrong, safety))
    return safety ? [holds, define(demandedName(strength, id), demandedText(asStrong))] : [holds]
  })
  const stands = (strength: Strength, certainty: string): string =>
    `Tuple { id: ${literal(id)}, strength: ${literal(strength)}, certainty: ${literal(certainty)} }`
  const holds = (strength: Strength): string => identifier(strengthName(strength, id))
  const demanded = (strength: Strength): string => identifier(demandedName(strength, id))
  const sure = own.flatMap((strength) => [
    [holds(strength), stands(strength, 'certain')] as const,
    ...(safety
      ? [[`${holds(strength)} is null and ${demanded(strength)}`, stands(strength, 'precautionary')] as const]
      : []),
  ])
  const possible = own.map((strength) => [`${holds(strength)} is null`, stands(strength, 'possible')] as const)
  return [
    tags([
      ['title', title[locale]],
      ['kind', kind],
    ]),
    ...statements,
    define(actionName(id), caseOf([...sure, ...possible], 'null')),
  ].join('')
}

/** One of the rules holds. Those that ask for the level are weighed together: one can stand in for another. */
function holdsText(rules: readonly RuleText[], safety: boolean): string {
  const levelled = rules.filter((entry) => entry.levelled)
  const alone = levelled.length === 1 ? rules : rules.filter((entry) => !entry.levelled)
  const names = alone.map(({ rule }) => identifier(ruleExpression(rule.id)))
  if (levelled.length < 2) return names.join('\nor ')
  const at = textPerLevel((level) => anyOfThese(levelled.map((entry) => entry.at[level])))
  const together = weigh(at, weightOf(safety))
  return names.length === 0 ? together : [...names, `(${together})`].join('\nor ')
}
