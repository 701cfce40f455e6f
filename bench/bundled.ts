import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

/**
 * Runs a program of the bench in a process of its own, with the arguments of this one, and ends as it ended. As plain
 * JavaScript, as a host runs it: tsx gives every function its name anew each time it is made, which costs a third.
 */
export function runBundled(program: string): void {
  const outfile = `${here}node_modules/.forlop/${program}.mjs`
  buildSync({
    entryPoints: [`${here}${program}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  })
  // what this project sets for its own tools would make the library look faster than it is for a host
  const env = { ...process.env, NODE_OPTIONS: '' }
  const args = [outfile, ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1
}
