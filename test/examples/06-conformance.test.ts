import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface Results {
  readonly success: boolean
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly ancestorTitles: readonly string[] }[]
  }[]
}

test('06: the kit as tests of a test runner, a block for each statement', () => {
  const program = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
  const { stdout } = spawnSync(
    process.execPath,
    [program, 'run', '--config', 'test/examples/vitest.config.ts', '--reporter', 'json'],
    { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
  )
  const { success, numPassedTests, testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Results
  expect(success).toBe(true)
  expect(numPassedTests).toBeGreaterThan(20)
  expect(testResults[0]!.assertionResults.map(({ ancestorTitles }) => ancestorTitles[0])).toContain('R6.32')
}, 60_000)
