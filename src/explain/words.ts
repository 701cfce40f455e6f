import { isAbsent, type Answer } from '../kartlegging/kartlegging.js'
import type { ConditionWords } from '../logic/render.js'
import type { Translator } from './translator.js'

/** A fact with its answer: «Alvorlighet: moderat». */
export const sayFact = (t: Translator, fact: string, answer: Answer): string =>
  `${t(`fact.${fact}`).replace(/\?$/, '')}: ${sayAnswer(t, fact, answer)}`

function sayAnswer(t: Translator, fact: string, answer: Answer): string {
  if (isAbsent(answer)) return t(`absent.${answer.absent}`)
  if (typeof answer === 'boolean') return t(answer ? 'yes' : 'no')
  if (typeof answer === 'number') return String(answer)
  if (typeof answer === 'string') return lower(t(`value.${fact}.${answer}`))
  return answer.length === 0 ? t('none') : answer.map((value) => lower(t(`value.${fact}.${value}`))).join(', ')
}

/** Facts by their headings, as a list. */
export const sayFacts = (t: Translator, facts: readonly string[]): string =>
  facts.map((fact) => lower(t(`fact.${fact}`)).replace(/\?$/, '')).join(', ')

/** 1, 2 og 3. */
export const sayList = (t: Translator, items: readonly (string | number)[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${t('and')}${items.at(-1)}`

/** Statements in their order, a run of neighbours as a range: R4.39–R4.62. */
export function sayStatements(statements: readonly string[]): string {
  const sorted = [...new Set(statements)].sort()
  const runs: string[][] = []
  for (const statement of sorted) {
    const run = runs.at(-1)
    if (run !== undefined && follows(run.at(-1)!, statement)) run.push(statement)
    else runs.push([statement])
  }
  return runs.map((run) => (run.length < 3 ? run.join(', ') : `${run[0]!}–${run.at(-1)!}`)).join(', ')
}

const follows = (before: string, after: string): boolean => {
  const [chapter, number] = before.split('.')
  return after === `${chapter}.${String(Number(number) + 1).padStart(2, '0')}`
}

/** A heading inside a sentence begins with a small letter, unless it is an abbreviation. */
export const lower = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** The words that conditions are told with. */
export const conditionWords = (t: Translator): ConditionWords => ({
  and: t('and'),
  or: t('or'),
  not: t('not'),
  always: t('always'),
  never: t('never'),
  fact: (fact) => t(`fact.${fact}`).replace(/\?$/, ''),
  value: (fact, value) => (typeof value === 'boolean' ? t(value ? 'yes' : 'no') : lower(t(`value.${fact}.${value}`))),
  atLeast: (fact, number) => t('at-least', { fact: t(`fact.${fact}`), number }),
  atMost: (fact, number) => t('at-most', { fact: t(`fact.${fact}`), number }),
  level: (levels) => t('in-level', { levels: levels.join(t('or')) }),
})
