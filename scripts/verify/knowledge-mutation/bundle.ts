import { build, type Plugin } from 'esbuild'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { judgeAll } from './judge-all.js'

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const root = here('../../..')

/** Between the test files: says which file the next tests are from. */
const mark = 'mark:'

/** The tests get the collector in place of vitest, and `createForlop` the engine that can be switched to a mutant. */
const stands: Plugin = {
  name: 'stands',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^vitest$/ }, () => ({ path: here('collected-tests.ts') }))
    onResolve({ filter: /^\.\/engine\/engine\.js$/ }, ({ importer }) =>
      importer === resolve(root, 'src/forlop.ts') ? { path: here('switched-engine.ts') } : undefined,
    )
    onResolve({ filter: /^mark:/ }, ({ path }) => ({ path, namespace: 'mark' }))
    onLoad({ filter: /./, namespace: 'mark' }, ({ path }) => ({
      contents: `import { inFile } from './collected-tests.ts'; inFile(${JSON.stringify(path.slice(mark.length))})`,
      resolveDir: here('.'),
    }))
    // a bundle stands somewhere else than its files
    onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
      resolveDir: dirname(path),
    }))
  },
}

/** Everything that judges mutants, in a file of its own, so that nothing else in this process is touched. */
export async function loadJudge(testFiles: readonly string[]): Promise<{ readonly judgeAll: typeof judgeAll }> {
  const outfile = resolve(root, 'node_modules/.cache/forlop', `judge-${process.pid}.mjs`)
  const contents = [
    ...testFiles.flatMap((file) => [`import '${mark}${file}'`, `import './${file}'`]),
    "export { judgeAll } from './scripts/verify/knowledge-mutation/judge-all.ts'",
  ].join('\n')
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    packages: 'external',
    // the tests are there for what they do when they are loaded
    ignoreAnnotations: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    plugins: [stands],
  })
  try {
    return (await import(pathToFileURL(outfile).href)) as { judgeAll: typeof judgeAll }
  } finally {
    rmSync(outfile)
  }
}
