import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built workbench: where it is served, and the folder it was built into. */
    readonly workbench: { readonly url: string; readonly folder: string }
  }
}

/** Builds the workbench as it would be published, and serves it as `npm run preview` does. */
export async function setup({ config, provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'forlop-intake-'))
  const built = {
    root: config.root,
    logLevel: 'warn',
    build: { outDir: folder, manifest: true, emptyOutDir: true },
  } as const
  // what is published, and not the slow twin of React that tests are given
  process.env['NODE_ENV'] = 'production'
  await build(built)
  const server = await preview({ ...built, preview: { port: 0 } })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('the workbench is not served')
  provide('workbench', { url, folder })
  return async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
