import type { ConformanceReport, StatementResult } from './report.js'
import type { CaseResult } from './run.js'
import { caseLines } from './report-text.js'
import { escapeXml } from './xml.js'

/** The report as JUnit XML, which build servers show: one suite per statement, one test per case. */
export function reportJunit({ level, cases, results }: ConformanceReport): string {
  const counts = `tests="${cases.passed + cases.failed + cases.notTested}" failures="${cases.failed}" skipped="${cases.notTested}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="forlop conformance, ${level}" ${counts}>`,
    ...results.flatMap(suite),
    '</testsuites>',
    '',
  ].join('\n')
}

const suite = ({ statement, cases, failed, notTested }: StatementResult): readonly string[] => [
  `  <testsuite name="${escapeXml(statement)}" tests="${cases.length}" failures="${failed}" skipped="${notTested}">`,
  ...cases.map((result) => testcase(statement, result)),
  '  </testsuite>',
]

function testcase(statement: string, result: CaseResult): string {
  const start = `    <testcase classname="${escapeXml(statement)}" name="${escapeXml(result.case.id)}"`
  if (result.outcome === 'passed') return `${start}/>`
  if (result.outcome === 'not-tested') return `${start}><skipped message="${escapeXml(result.why ?? '')}"/></testcase>`
  const told = caseLines(result).join('\n')
  return `${start}><failure message="${escapeXml(result.differences[0]!.found)}">${escapeXml(told)}</failure></testcase>`
}
