import type { Kartlegging } from '../forlop.js'
import { ForlopError } from '../forlop-error.js'
import { either, holds, list, nothing, object, text } from '../shape.js'
import { readAnswer } from './answer.js'
import { conformanceCases } from './cases.js'
import { compare, type Comparison, type Difference } from './compare.js'
import { reportOf, type ConformanceReport } from './report.js'
import { conformanceLevels, type ConformanceCase, type ConformanceLevel } from './vector.js'

/** What is tested: it gets a kartlegging and gives its answer, at once or later. */
export type Implementation = (kartlegging: Kartlegging) => unknown

export interface ConformanceOptions {
  /** `careful` (default), or `literal`: only what the guide's sentences say. */
  readonly level?: ConformanceLevel
  /** The facts the implementation knows, where it does not know all: what needs another is not tested. */
  readonly facts?: readonly string[]
  /** The actions it can answer with, where it does not have all. */
  readonly actions?: readonly string[]
}

/** How one case went. */
export interface CaseResult {
  readonly case: ConformanceCase
  readonly outcome: 'passed' | 'failed' | 'not-tested'
  readonly differences: readonly Difference[]
  /** What was demanded and could not be compared, because the implementation does not say it. */
  readonly notSaid: readonly Difference['part'][]
  /** Why it was not tested, in words. */
  readonly why?: string
}

/**
 * Puts every case of a level to an implementation and reports, statement by statement, what held. The same kartlegging
 * is asked once. An implementation that throws, or answers with something else than an answer, has failed the case.
 */
export async function runConformance(
  implementation: Implementation,
  options: ConformanceOptions = {},
): Promise<ConformanceReport> {
  checkOptions(options)
  const { level = 'careful' } = options
  const asked = new Map<string, Asked>()
  const results: CaseResult[] = []
  for (const one of casesOf(level)) {
    const outside = outsideOf(one, options)
    if (outside !== undefined) {
      results.push({ case: one, outcome: 'not-tested', differences: [], notSaid: [], why: outside })
      continue
    }
    const key = JSON.stringify(one.kartlegging)
    const answered = asked.get(key) ?? (await ask(implementation, one.kartlegging))
    asked.set(key, answered)
    results.push(judge(one, answered, options))
  }
  return reportOf(level, results)
}

/** @throws ForlopError `invalid-options` */
export function checkOptions(given: ConformanceOptions): void {
  const names = either(nothing, list(text))
  const right = object({
    level: either(nothing, (level) => conformanceLevels.includes(level as never)),
    facts: names,
    actions: names,
  })
  if (holds(right, given)) return
  const message = '`options` must be an object: `level` (literal, careful), `facts` and `actions` (lists of names)'
  throw new ForlopError('invalid-options', [{ path: ['options'], code: 'wrong-type', message }])
}

/** The cases of a level. */
export const casesOf = (level: ConformanceLevel): readonly ConformanceCase[] =>
  conformanceCases.filter((one) => one.level === level || one.level === 'both')

/** Why the implementation cannot be asked this: it has declared that it lacks a fact or an action. */
export function outsideOf(
  { kartlegging, expect }: ConformanceCase,
  { facts, actions }: ConformanceOptions,
): string | undefined {
  const fact = Object.keys(kartlegging).find((name) => facts?.includes(name) === false)
  if (fact !== undefined) return `the implementation has no ${fact}`
  const action = expect.action?.id ?? expect.absent
  const lacks = action !== undefined && actions?.includes(action) === false
  return lacks ? `the implementation has no ${action}` : undefined
}

/** What came of asking: an answer, or what was wrong with it. */
export type Asked = ReturnType<typeof readAnswer>

export async function ask(implementation: Implementation, kartlegging: Kartlegging): Promise<Asked> {
  try {
    return readAnswer(await implementation(kartlegging))
  } catch (error) {
    return { faults: [`an error: ${error instanceof Error ? error.message.slice(0, 200) : 'not an Error'}`] }
  }
}

export function judge(one: ConformanceCase, asked: Asked, options: ConformanceOptions): CaseResult {
  if ('answer' in asked) return resultOf(one, compare(one, asked.answer, options))
  const difference: Difference = { part: 'answer', expected: 'an answer', found: asked.faults.join('; ') }
  return { case: one, outcome: 'failed', differences: [difference], notSaid: [] }
}

/** What an implementation need not have words for: an action that is there without it is still there. */
const optional: readonly Difference['part'][] = ['certainty', 'statement']

function resultOf(one: ConformanceCase, { differences, notSaid }: Comparison): CaseResult {
  const lacking = notSaid.filter((part) => !optional.includes(part))
  if (differences.length > 0) return { case: one, outcome: 'failed', differences, notSaid }
  if (lacking.length === 0) return { case: one, outcome: 'passed', differences, notSaid }
  const why = `the implementation does not say ${lacking.join(', ')}`
  return { case: one, outcome: 'not-tested', differences, notSaid, why }
}
