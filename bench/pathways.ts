/**
 * npm run bench:pathways -- [--quick] [--json FILE]
 *
 * Measures the pathways in a process of its own, against XState alone.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))
const bundle = `${here}node_modules/.forlop/pathways.mjs`

// plain JavaScript, as a host runs it: tsx gives every function its name anew each time it is made, which costs a third
buildSync({
  entryPoints: [`${here}pathways-main.ts`],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
})
// what this project sets for its own tools would make the library look faster than it is for a host
const env = { ...process.env, NODE_OPTIONS: '' }
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' })
process.exitCode = status ?? 1
