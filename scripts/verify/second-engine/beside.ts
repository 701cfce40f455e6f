import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Compared } from './compare.js'
import type { Comparison } from './comparison.js'

const program = fileURLToPath(new URL('process.ts', import.meta.url))

/** Comparisons beside each other, as many at a time as there are cores. What came of them, in the order asked. */
export async function comparedBeside(comparisons: readonly Comparison[]): Promise<readonly Compared[]> {
  const results: Compared[] = []
  const waiting = comparisons.entries()
  const work = async (): Promise<void> => {
    for (const [index, comparison] of waiting) results[index] = await inProcess(comparison)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return results
}

async function inProcess(comparison: Comparison): Promise<Compared> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', program, JSON.stringify(comparison)],
    { maxBuffer: 64 * 2 ** 20 },
  )
  return JSON.parse(stdout) as Compared
}
