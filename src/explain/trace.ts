import type { Decision } from '../engine/decision.js'
import type { Translator } from './translator.js'
import { sayFact, sayFacts } from './words.js'

/** Every rule: what it says, on which facts, and what is missing. */
export const explainTrace = (t: Translator, { trace }: Decision): string[] => {
  const heading = t('heading.trace')
  const lines = trace.map(({ rule, status, because, missing }) => {
    const facts = Object.entries(because).map(([fact, answer]) => sayFact(t, fact, answer))
    const lacks = missing.length > 0 ? [t('trace.missing', { facts: sayFacts(t, missing) })] : []
    const why = [...facts, ...lacks].join(', ')
    return `${t(`trace.${status}`)}: ${rule}${why === '' ? '' : ` (${why})`}`
  })
  return [heading, '-'.repeat(heading.length), ...lines, '']
}
