import { rules } from '../../rules/index.js'
import type { Rule } from '../engine/rule.js'
import { createTranslator } from '../explain/translator.js'
import { conditionWords } from '../explain/words.js'
import { renderCondition } from '../logic/render.js'
import { localeOf } from './locale.js'
import { Refusal } from './refusal.js'
import type { Flags } from './run.js'

/** `forlop rules`: the catalogue, a line a rule; with --id one rule in full. */
export function rulesCommand(operands: string[], flags: Flags): string {
  if (operands.length > 0) throw new Refusal(['rules: takes no operand; name one rule with --id'])
  const locale = localeOf(flags.locale)
  if (flags.id === undefined) {
    if (flags.json === true) return `${JSON.stringify(rules, null, 2)}\n`
    return rules.map((rule) => `${rule.id} [${rule.strength}; ${rule.basis}] ${rule.title[locale]}\n`).join('')
  }
  const rule = rules.find(({ id }) => id === flags.id)
  if (rule === undefined) throw new Refusal(['--id: is not the id of a rule; `forlop rules` lists them'])
  return flags.json === true ? `${JSON.stringify(rule, null, 2)}\n` : describe(rule, locale)
}

function describe(rule: Rule, locale: 'nb' | 'nn' | 'en'): string {
  const t = createTranslator(locale)
  const words = conditionWords(t)
  const { then } = rule
  const effect =
    'place' in then
      ? `place ${then.place.join(', ')}`
      : 'lowest' in then
        ? `lowest ${then.lowest}`
        : `${then.action}: ${t(`action.${then.action}`)}`
  const lines = [
    rule.title[locale],
    `id: ${rule.id}`,
    `strength: ${rule.strength} (${rule.strength === 'definition' ? 'definition' : t(`strength.${rule.strength}`)})`,
    `basis: ${rule.basis} (${t(`basis.${rule.basis}`)})`,
    `when: ${renderCondition(rule.when, words)}`,
    ...(rule.unless ? [`unless: ${renderCondition(rule.unless, words)}`] : []),
    `then: ${effect}`,
    `statements: ${rule.statements.join(', ') || '-'}`,
    ...(rule.sources ? [`sources: ${rule.sources.join(', ')}`] : []),
    ...(rule.gaps ? [`gaps: ${rule.gaps.join(', ')}`] : []),
  ]
  return `${lines.join('\n')}\n`
}
