import { guide } from '../../rules/guideline/guide.js'
import { statement as registered } from '../../rules/guideline/register/index.js'
import { deepFreeze } from '../engine/freeze.js'
import type { Text } from '../guideline/text.js'
import type { Difference } from './compare.js'
import type { CaseResult } from './run.js'
import type { ConformanceCase, ConformanceLevel } from './vector.js'

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly notTested: number
}

/** How one statement of the guide fared: failed when one of its cases did, not tested when none of them could be. */
export interface StatementResult extends Counts {
  /** `R6.32`; or the rule, for what rests on a statute or another national source only. */
  readonly statement: string
  readonly text: Text | null
  readonly outcome: CaseResult['outcome']
  readonly cases: readonly CaseResult[]
}

export interface ConformanceReport {
  readonly level: ConformanceLevel
  readonly guideline: { readonly id: string; readonly edition: string }
  /**
   * No case failed, and at least one passed. What the implementation does not cover has not failed: read
   * `cases.notTested` and `notSaid` beside it.
   */
  readonly conforms: boolean
  /** In how many cases something was demanded that the implementation does not say. */
  readonly notSaid: { readonly [part in Difference['part']]?: number }
  readonly cases: Counts
  readonly statements: Counts
  /** In the order of the guide; what rests on other sources last. */
  readonly results: readonly StatementResult[]
}

export function reportOf(level: ConformanceLevel, cases: readonly CaseResult[]): ConformanceReport {
  const byStatement = new Map<string, CaseResult[]>()
  for (const result of cases) {
    for (const statement of subjectsOf(result.case)) {
      byStatement.set(statement, [...(byStatement.get(statement) ?? []), result])
    }
  }
  const counts = count(cases)
  const results = [...byStatement].map(([statement, own]) => resultOf(statement, own)).sort(inOrder)
  return deepFreeze({
    level,
    guideline: { id: guide.id, edition: guide.edition },
    conforms: counts.failed === 0 && counts.passed > 0,
    notSaid: countParts(cases),
    cases: counts,
    statements: count(results),
    results,
  })
}

/** A case about several statements counts for each of them. */
export const subjectsOf = ({ id, statements }: ConformanceCase): readonly string[] =>
  statements.length > 0 ? statements : [id.slice(0, id.lastIndexOf('/'))]

function resultOf(statement: string, cases: readonly CaseResult[]): StatementResult {
  const counts = count(cases)
  const outcome = counts.failed > 0 ? 'failed' : counts.passed > 0 ? 'passed' : 'not-tested'
  return { statement, text: registered(statement)?.text ?? null, outcome, ...counts, cases }
}

const count = (items: readonly { readonly outcome: CaseResult['outcome'] }[]): Counts => ({
  passed: items.filter(({ outcome }) => outcome === 'passed').length,
  failed: items.filter(({ outcome }) => outcome === 'failed').length,
  notTested: items.filter(({ outcome }) => outcome === 'not-tested').length,
})

function countParts(cases: readonly CaseResult[]): ConformanceReport['notSaid'] {
  const counts: { [part in Difference['part']]?: number } = {}
  for (const part of cases.flatMap(({ notSaid }) => notSaid)) counts[part] = (counts[part] ?? 0) + 1
  return counts
}

const inOrder = (a: StatementResult, b: StatementResult): number => {
  const [first, second] = [a, b].map(({ text }) => (text === null ? 1 : 0)) as [number, number]
  return first - second || (a.statement < b.statement ? -1 : 1)
}
