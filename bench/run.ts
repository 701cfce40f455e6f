/**
 * npm run bench -- [--quick] [--json FILE]
 *
 * Installs the engines to compare with, beside the bench and not among the packages of the library, and runs the bench
 * in a process of its own.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runBundled } from './bundled.js'

const here = fileURLToPath(new URL('.', import.meta.url))

interface Manifest {
  readonly version: string
  readonly dependencies: { readonly [name: string]: string }
}

const manifest = (folder: string): Manifest => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest

const isInstalled = ([name, version]: [string, string]): boolean => {
  const folder = `${here}node_modules/${name}`
  return existsSync(`${folder}/package.json`) && manifest(folder).version === version
}

function installEngines(): void {
  if (Object.entries(manifest(here).dependencies).every(isInstalled)) return
  // no lock: one engine names a package per platform, and a registry that lacks one of them fails `npm ci`
  const options = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
  execFileSync('npm', ['install', ...options], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] })
}

installEngines()
runBundled('main')
