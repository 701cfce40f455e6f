import { facts } from '../../rules/index.js'
import { temaer } from '../../rules/kartlegging/temaer.js'
import type { Fact } from '../kartlegging/fact.js'
import { localeOf } from './locale.js'
import { Refusal } from './refusal.js'
import type { Flags } from './run.js'

/** `forlop questions`: every fact with its values and texts, topic by topic. */
export function questionsCommand(operands: string[], flags: Flags): string {
  if (operands.length > 0) throw new Refusal(['questions: takes no operand'])
  const locale = localeOf(flags.locale)
  if (flags.json === true) return `${JSON.stringify(facts, null, 2)}\n`
  const all: [string, Fact][] = Object.entries(facts)
  const lines = Object.entries(temaer).flatMap(([topic, heading]) => [
    heading[locale],
    '-'.repeat(heading[locale].length),
    ...all.filter(([, fact]) => fact.topic === topic).flatMap(([name, fact]) => describe(name, fact, locale)),
    '',
  ])
  return `${lines.join('\n')}\n`
}

function describe(name: string, fact: Fact, locale: 'nb' | 'nn' | 'en'): string[] {
  const kind = fact.kind === 'whole-number' ? `${fact.kind} ${fact.min}-${fact.max}` : fact.kind
  const values =
    'values' in fact ? Object.entries(fact.values).map(([value, text]) => `    ${value}: ${text[locale]}`) : []
  return [`${name} (${kind}): ${fact.label[locale]}`, `  ${fact.help[locale]}`, ...values]
}
