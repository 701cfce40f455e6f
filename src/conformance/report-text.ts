import type { CaseResult } from './run.js'
import type { ConformanceReport, Counts, StatementResult } from './report.js'

/** The report for a terminal: the figures, then every statement that failed with its cases, then what was not tested. */
export function reportText(report: ConformanceReport): string {
  const { level, guideline, conforms, cases, statements, results } = report
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  const untested = results.filter(({ outcome }) => outcome === 'not-tested')
  return [
    `${guideline.id} ${guideline.edition}, level ${level}: ${conforms ? 'conforms' : 'does not conform'}`,
    `statements  ${told(statements)}`,
    `cases       ${told(cases)}`,
    ...failed.flatMap((result) => ['', ...failureLines(result)]),
    ...(untested.length === 0 ? [] : ['', `not tested: ${untested.map(({ statement }) => statement).join(', ')}`]),
    '',
  ].join('\n')
}

const told = ({ passed, failed, notTested }: Counts): string =>
  `${passed} passed, ${failed} failed, ${notTested} not tested`

/** More cases of one statement than this say nothing new. */
const SHOWN = 3

function failureLines({ statement, text, cases, failed }: StatementResult): readonly string[] {
  const shown = cases.filter(({ outcome }) => outcome === 'failed').slice(0, SHOWN)
  return [
    `FAILED ${statement}${text === null ? '' : `  ${text.en}`}`,
    ...shown.flatMap(caseLines),
    ...(failed > SHOWN ? [`  and ${failed - SHOWN} more`] : []),
  ]
}

export const caseLines = ({ case: { id, kartlegging }, differences }: CaseResult): readonly string[] => [
  `  ${id}  ${JSON.stringify(kartlegging)}`,
  ...differences.map(({ part, expected, found }) => `    ${part}: expected ${expected}; found ${found}`),
]
