import type { CaseResult } from './run.js'
import type { ConformanceReport, Counts, StatementResult } from './report.js'

/** The report for a terminal: the figures, then every statement that failed with its cases, then what is not covered. */
export function reportText(report: ConformanceReport): string {
  const { level, guideline, cases, statements, results } = report
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  const untested = results.filter(({ outcome }) => outcome === 'not-tested')
  return [
    `${guideline.id} ${guideline.edition}, level ${level}: ${verdict(report)}`,
    `statements  ${told(statements)}`,
    `cases       ${told(cases)}`,
    ...notSaidLine(report),
    ...failed.flatMap((result) => ['', ...failureLines(result)]),
    ...(untested.length === 0
      ? []
      : ['', `not covered by the implementation: ${untested.map(({ statement }) => statement).join(', ')}`]),
    '',
  ].join('\n')
}

/** In words. Nothing that could be tested is no conformance, and says so. */
export const verdict = ({ conforms, cases }: Pick<ConformanceReport, 'conforms' | 'cases'>): string =>
  conforms ? 'conforms' : cases.failed > 0 ? 'does not conform' : 'nothing could be tested'

export const told = ({ passed, failed, notTested }: Counts): string =>
  `${passed} passed, ${failed} failed, ${notTested} not covered`

const notSaidLine = ({ notSaid }: ConformanceReport): readonly string[] => {
  const parts = Object.entries(notSaid).map(([part, cases]) => `${part} (${cases} cases)`)
  return parts.length === 0 ? [] : [`never compared where the implementation does not say it: ${parts.join(', ')}`]
}

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
