import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { runtimePackages } from '../sbom/runtime.js'
import type { Figure, Outcome, Part } from './part.js'

/** What software under this project's licence can be shipped with. */
const allowed = ['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause']

const npm = (cwd: string, ...args: readonly string[]) =>
  spawnSync('npm', args, { cwd, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 })

function run(): Outcome {
  const runtime = runtimePackages()
  const faults = runtime.flatMap(([name, { license, hasInstallScript, integrity }]) => [
    ...(license !== undefined && allowed.includes(license)
      ? []
      : [`${name}: the licence ${license ?? '(none)'} is not on the list`]),
    ...(hasInstallScript === true ? [`${name} runs a script when it is installed`] : []),
    ...(integrity === undefined ? [`${name} has no hash in the lock`] : []),
  ])
  const audited = audit()
  const packed = packedTwice()
  const sbom = bill()
  return {
    figures: [
      { name: 'packages that are installed with it', value: runtime.length },
      { name: 'licences', value: countedLicences(runtime) },
      {
        name: 'that run a script when they are installed',
        value: runtime.filter(([, { hasInstallScript }]) => hasInstallScript).length,
        target: 0,
      },
      audited.figure,
      { name: 'components in the SBOM (CycloneDX)', value: sbom.components, denominator: runtime.length },
      { name: 'SHA-256 of the package, of two builds in two folders', value: packed.hashes.join(' and ') || 'none' },
    ],
    faults: [
      ...(sbom.components === runtime.length ? [] : ['the SBOM does not have what is installed']),
      ...faults,
      ...audited.faults,
      ...sbom.faults,
      ...packed.faults,
    ],
  }
}

const countedLicences = (runtime: ReturnType<typeof runtimePackages>): string => {
  const licences = runtime.map(([, { license = 'none' }]) => license)
  return [...new Set(licences)]
    .sort()
    .map((one) => `${one} ${licences.filter((other) => other === one).length}`)
    .join(', ')
}

/** Known vulnerabilities. A registry that does not answer has measured nothing, and the figure says so. */
function audit(): { readonly figure: Figure; readonly faults: readonly string[] } {
  const name = 'known vulnerabilities (npm audit --omit dev)'
  const report = jsonOf(npm('.', 'audit', '--omit', 'dev', '--json').stdout) as
    | {
        readonly metadata?: { readonly vulnerabilities?: { readonly total?: number } }
        readonly vulnerabilities?: object
      }
    | undefined
  const total = report?.metadata?.vulnerabilities?.total
  if (total === undefined) return { figure: { name, value: 'not measured: the registry did not answer' }, faults: [] }
  const names = Object.keys(report?.vulnerabilities ?? {})
  const faults = total === 0 ? [] : [`npm audit names ${names.join(', ')}: mend it, or say here why it does not matter`]
  return { figure: { name, value: total, target: 0 }, faults }
}

function bill(): { readonly components: number; readonly faults: readonly string[] } {
  const made = npm('.', 'run', '--silent', 'sbom').stdout
  const { bomFormat, components = [] } = (jsonOf(made) ?? {}) as {
    readonly bomFormat?: string
    readonly components?: readonly { readonly hashes?: readonly unknown[] }[]
  }
  const unhashed = components.filter(({ hashes = [] }) => hashes.length === 0).length
  return {
    components: components.length,
    faults: [
      ...(bomFormat === 'CycloneDX' ? [] : ['`npm run sbom` made no CycloneDX bill of materials']),
      ...(unhashed === 0 ? [] : [`${unhashed} components of the SBOM have no hash`]),
    ],
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a build needs. */
const sources = [
  'src',
  'rules',
  'pathways',
  'scripts',
  'test',
  'docs',
  'package.json',
  'package-lock.json',
  'tsup.config.ts',
  'tsconfig.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  '.npmrc',
]

/** Built and packed in two folders of different names, one after another. */
function packedTwice(): { readonly hashes: readonly string[]; readonly faults: readonly string[] } {
  const folders = ['a', 'another-folder'].map((name) => join(mkdtempSync(join(tmpdir(), 'forlop-build-')), name))
  try {
    const tarballs = folders.map(packedIn)
    const broken = tarballs.find((tarball) => typeof tarball === 'string')
    if (typeof broken === 'string') return { hashes: [], faults: [broken] }
    const hashes = [...new Set((tarballs as Buffer[]).map((bytes) => createHash('sha256').update(bytes).digest('hex')))]
    return { hashes, faults: hashes.length === 1 ? [] : ['two builds of the same sources make two packages'] }
  } finally {
    for (const folder of folders) rmSync(resolve(folder, '..'), { recursive: true, force: true })
  }
}

function packedIn(folder: string): Buffer | string {
  mkdirSync(folder)
  for (const source of sources.filter((one) => existsSync(one))) {
    cpSync(source, join(folder, source), {
      recursive: true,
      filter: (path) => !relative('.', path).split('/').includes('node_modules'),
    })
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const built = npm(folder, 'run', 'build')
  if (built.status !== 0) return `the build failed: ${built.stderr.slice(-400)}`
  const packed = npm(folder, 'pack', '--json', '--ignore-scripts')
  const [tarball] = (jsonOf(packed.stdout) ?? []) as readonly { readonly filename: string }[]
  return tarball === undefined ? 'npm packed nothing' : readFileSync(join(folder, tarball.filename))
}

export const part: Part = {
  id: 'supply-chain',
  title: 'What it is shipped with',
  about:
    'The packages that come along at run time, from the lock: their licences against a list, their hashes, whether any ' +
    'runs a script when it is installed, and what `npm audit` knows of them. `npm run sbom` writes them as a CycloneDX ' +
    'bill of materials. The package is built and packed twice, in two folders, and must have the same bytes.',
  run,
}
