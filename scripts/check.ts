/**
 * The whole check: every step, also when an earlier one failed. Exits with 1 when any did.
 * The count of tests and of failures is left in coverage/check.json.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Scripts of package.json, in the order of their running: the tests of the package need the build. */
const steps = ['typecheck', 'lint', 'build', 'test:unit', 'test:package', 'publint', 'attw', 'knip', 'size']

/** What vitest leaves behind: one report per project. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
}

const reportOf = (step: string): Report => {
  const file = `coverage/${step.replace('test:', '')}.json`
  if (!existsSync(file)) return { numPassedTests: 0, numFailedTests: 0 }
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

/** A step that fails without a failing test counts as one failure: a lint error, or too little coverage. */
const run = (step: string) => {
  process.stdout.write(`\n=== ${step}\n`)
  const started = Date.now()
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // Tools that pack the package must not build it anew.
    env: { ...process.env, npm_config_ignore_scripts: 'true' },
  })
  const { numPassedTests: passed, numFailedTests: failed } = reportOf(step)
  return {
    step,
    seconds: Math.round((Date.now() - started) / 1000),
    passed,
    failed: status === 0 ? failed : Math.max(failed, 1),
  }
}

rmSync('coverage', { recursive: true, force: true })
const results = steps.map(run)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const passed = sum(results.map((result) => result.passed))
const failed = sum(results.map((result) => result.failed))

process.stdout.write('\n')
for (const result of results) {
  const tests = result.passed === 0 ? '' : `, ${result.passed} tests passed`
  process.stdout.write(`${result.failed === 0 ? 'ok    ' : 'FAILED'} ${result.step} (${result.seconds} s${tests})\n`)
}
mkdirSync('coverage', { recursive: true })
writeFileSync('coverage/check.json', JSON.stringify({ passed, failed }))
process.exitCode = failed === 0 ? 0 : 1
