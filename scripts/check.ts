/**
 * The whole check: every step, also when an earlier one failed. Exits with 1 when any did.
 * The count of tests and of failures is left in coverage/check.json.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Scripts of package.json: one phase after the other, and in a phase some rows beside each other. The tests of the
 * package need the build; the unit tests use every core by themselves.
 */
const phases = [
  [['lint'], ['typecheck', 'build', 'knip']],
  // counting what they cover takes a third of their time: it is counted, and must be enough, where CI runs
  [[process.env['CI'] === undefined ? 'test:unit' : 'test:covered']],
  [['test:package'], ['publint', 'attw', 'size']],
]

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

/** Runs a script, and shows what it said once it has ended: what runs beside it does not get mixed up with it. */
function said(step: string): Promise<number> {
  const child = spawn('npm', ['run', '--silent', step], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Tools that pack the package must not build it anew.
    env: { ...process.env, npm_config_ignore_scripts: 'true' },
  })
  const output: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => output.push(part))
  child.stderr.on('data', (part: Buffer) => output.push(part))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      process.stdout.write(`\n=== ${step}\n${Buffer.concat(output).toString()}`)
      resolve(status ?? 1)
    })
  })
}

/** A step that fails without a failing test counts as one failure: a lint error, or too little coverage. */
async function run(step: string) {
  const started = Date.now()
  const status = await said(step)
  const { numPassedTests: passed, numFailedTests: failed } = reportOf(step)
  return {
    step,
    seconds: Math.round((Date.now() - started) / 1000),
    passed,
    failed: status === 0 ? failed : Math.max(failed, 1),
  }
}
type Result = Awaited<ReturnType<typeof run>>

async function runRow(steps: readonly string[]): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const step of steps) results.push(await run(step))
  return results
}

rmSync('coverage', { recursive: true, force: true })
const started = Date.now()
const results: Result[] = []
for (const rows of phases) results.push(...(await Promise.all(rows.map(runRow))).flat())
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const passed = sum(results.map((result) => result.passed))
const failed = sum(results.map((result) => result.failed))

process.stdout.write('\n')
for (const result of results) {
  const tests = result.passed === 0 ? '' : `, ${result.passed} tests passed`
  process.stdout.write(`${result.failed === 0 ? 'ok    ' : 'FAILED'} ${result.step} (${result.seconds} s${tests})\n`)
}
process.stdout.write(`${Math.round((Date.now() - started) / 1000)} s in all\n`)
mkdirSync('coverage', { recursive: true })
writeFileSync('coverage/check.json', JSON.stringify({ passed, failed }))
process.exitCode = failed === 0 ? 0 : 1
