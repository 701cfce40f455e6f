import { facts, rules } from '../../rules/index.js'
import { notCarried } from '../../rules/guideline/uten-regel/index.js'
import { proof } from '../../rules/guideline/proof.js'
import { statement as findStatement } from '../../rules/guideline/register/index.js'
import type { Fact } from '../kartlegging/fact.js'
import { createTranslator } from '../explain/translator.js'
import { localeOf } from './locale.js'
import { Refusal } from './refusal.js'
import type { Flags } from './run.js'

/** `forlop statement R6.32`: what the guide says there, what carries it, and what shows that it does. */
export function statementCommand([asked, ...rest]: string[], flags: Flags): string {
  const locale = localeOf(flags.locale)
  const id = asked?.toUpperCase()
  const found = id === undefined || rest.length > 0 ? undefined : findStatement(id)
  if (found === undefined) throw new Refusal(['statement: name one statement of the guide, R0.01 to R9.52'])
  const carriers = rules.filter(({ statements }) => statements.includes(found.id))
  const asFacts = (Object.entries(facts) as [string, Fact][]).filter(([, { statements }]) =>
    statements.includes(found.id),
  )
  const reason = notCarried[found.id]
  const tests = proof[found.id] ?? []
  if (flags.json === true) {
    const carried = {
      rules: carriers.map(({ id }) => id),
      facts: asFacts.map(([name]) => name),
      reason: reason ?? null,
    }
    return `${JSON.stringify({ ...found, carried, tests }, null, 2)}\n`
  }
  const t = createTranslator(locale)
  const lines = [
    `${found.id}: ${found.text[locale]}`,
    `strength: ${found.strength === 'definition' ? 'definition' : `${found.strength} (${t(`strength.${found.strength}`)})`}`,
    `where: ${found.locator}`,
    `level: ${found.level}${found.hovedforlop.length > 0 ? `, hovedforlop ${found.hovedforlop.join(', ')}` : ''}`,
    ...(found.law.length > 0 ? [`law: ${found.law.join('; ')}`] : []),
    ...(found.ambiguity === '' ? [] : [`unclear: ${found.ambiguity}`]),
    ...carriers.map((rule) => `rule: ${rule.id} [${rule.strength}; ${rule.basis}] ${rule.title[locale]}`),
    ...asFacts.map(([name, fact]) => `fact: ${name} (${fact.label[locale]})`),
    ...(reason ? [`no rule (${reason.as}): ${reason.why}`] : []),
    ...(found.level === 'system' ? ['organisational: concerns how services are run, not one person'] : []),
    ...tests.map((test) => `test: ${test}`),
  ]
  return `${lines.join('\n')}\n`
}
