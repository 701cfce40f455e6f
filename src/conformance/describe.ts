import { ask, casesOf, checkOptions, judge, outsideOf, type ConformanceOptions, type Implementation } from './run.js'
import { caseLines } from './report-text.js'
import { subjectsOf } from './report.js'

/** What a test runner gives: that of vitest, jest, or node:test. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown
  readonly test: TestFunction
}

interface TestFunction {
  (name: string, body: () => Promise<void>): unknown
  readonly skip?: (name: string, body: () => Promise<void>) => unknown
}

/**
 * Registers every case of a level with a test runner, in one block per statement. What the implementation has declared
 * that it lacks is skipped.
 *
 * `describeConformance(assess, { describe, test })`
 */
export function describeConformance(
  implementation: Implementation,
  { describe, test }: TestRunner,
  options: ConformanceOptions = {},
): void {
  checkOptions(options)
  const cases = casesOf(options.level ?? 'careful')
  for (const subject of [...new Set(cases.flatMap(subjectsOf))].sort()) {
    describe(subject, () => {
      for (const one of cases.filter((other) => subjectsOf(other).includes(subject))) {
        const body = async (): Promise<void> => {
          const result = judge(one, await ask(implementation, one.kartlegging), options)
          if (result.outcome === 'failed') throw new Error(caseLines(result).join('\n'))
        }
        const skipped = outsideOf(one, options) !== undefined
        if (skipped) test.skip?.(one.id, body)
        else test(one.id, body)
      }
    })
  }
}
