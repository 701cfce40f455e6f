import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { consumer } from './consumer.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** A project in which nothing is installed but the packed package, and the paths of the packed files. */
    readonly installed: { readonly project: string; readonly packedFiles: readonly string[] }
  }
}

const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

/** Packs the package as it would be published, and installs it as a user would. */
export function setup({ config, provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'forlop-package-')))
  const project = join(folder, 'project')
  const [packed] = JSON.parse(npm(config.root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as {
    filename: string
    files: { path: string }[]
  }[]
  if (packed === undefined) throw new Error('npm packed nothing')

  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  writeFileSync(join(project, 'consumer.mts'), consumer)
  writeFileSync(join(project, 'consumer.cts'), consumer)
  npm(project, 'install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.filename))

  provide('installed', { project, packedFiles: packed.files.map(({ path }) => path) })
  return () => rmSync(folder, { recursive: true, force: true })
}
