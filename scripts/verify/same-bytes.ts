import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { population } from '../population.js'
import { copyOfBuild } from './built.js'
import type { Asked, Outcome, Part } from './part.js'
import type { Hashes } from './same-bytes/hash.js'

/** The versions of Node that are tried, beside a browser. */
const majors = ['20', '22', '24', '26'] as const

/** Each is assessed in two readings: 10 000 decisions. */
const PEOPLE = 5_000

async function run({ deep, seed }: Asked): Promise<Outcome> {
  const { folder, remove } = copyOfBuild()
  const installed = mkdtempSync(join(tmpdir(), 'forlop-node-'))
  const lives = deep ? 2_000 : 300
  const program = await programOf(folder, seed, lives)
  const found: { readonly name: string; readonly hashes: Hashes }[] = []
  const faults: string[] = []
  const on = async (name: string, hash: () => string | Promise<string>): Promise<void> => {
    try {
      const text = await hash()
      found.push({ name, hashes: JSON.parse(text) as Hashes })
    } catch (error) {
      faults.push(`${name}: not measured: ${error instanceof Error ? error.message.split('\n')[0] : 'failure'}`)
    }
  }
  try {
    for (const major of majors) {
      await on(`Node ${major}`, () => execFileSync(nodeOf(installed, major), [program], { encoding: 'utf8' }))
    }
    await on('Chromium', () => inBrowser(program))
  } finally {
    remove()
    rmSync(installed, { recursive: true, force: true })
  }
  const first = found[0]
  for (const { name, hashes } of found) {
    for (const kind of ['decisions', 'instances'] as const) {
      if (hashes[kind] === first!.hashes[kind]) continue
      faults.push(`${name}: another hash of ${kind} than ${first!.name}: ${hashes[kind]}, not ${first!.hashes[kind]}`)
    }
  }
  return {
    figures: [
      { name: 'decisions, in two readings each', value: PEOPLE * 2 },
      { name: 'lives of pathways, with their deadlines', value: lives },
      { name: 'runtimes with the same bytes', value: agreeing(found), denominator: majors.length + 1 },
      { name: 'SHA-256 of the decisions', value: first?.hashes.decisions ?? 'none' },
      { name: 'SHA-256 of the instances', value: first?.hashes.instances ?? 'none' },
    ],
    faults,
  }
}

const agreeing = (found: readonly { readonly hashes: Hashes }[]): number =>
  found.filter(({ hashes }) => JSON.stringify(hashes) === JSON.stringify(found[0]!.hashes)).length

/** Node of one major version, as npm has it: the package of the platform, which holds the program and runs nothing. */
function nodeOf(folder: string, major: string): string {
  const name = `node-${process.platform}-${process.arch}`
  const prefix = join(folder, major)
  const args = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--prefix',
    prefix,
    `${name}@${major}`,
  ]
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'ignore'] })
  return join(prefix, 'node_modules', name, 'bin/node')
}

/** One file that needs nothing else: the build, the people, and what is done with them. */
async function programOf(folder: string, seed: number, lives: number): Promise<string> {
  const entry = join(folder, 'main.ts')
  const from = (path: string): string => JSON.stringify(path)
  writeFileSync(
    entry,
    `
    import * as forlop from './dist/index.js'
    import * as pathways from './dist/pathways/index.js'
    import { hashesOf } from ${from(join(process.cwd(), 'scripts/verify/same-bytes/hash.ts'))}
    const people = ${JSON.stringify(population(PEOPLE, seed))}
    const text = JSON.stringify(hashesOf(forlop, pathways, people, ${lives}))
    if (typeof document === 'undefined') console.log(text)
    else document.title = text
    `,
  )
  const outfile = join(folder, 'main.mjs')
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    logLevel: 'error',
  })
  return outfile
}

/** The same file as the script of a page, which says what it found in its title. */
async function inBrowser(program: string): Promise<string> {
  const script = readFileSync(program)
  const server = createServer((request, response) => {
    const isScript = request.url === '/main.mjs'
    response.setHeader('Content-Type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8')
    response.end(isScript ? script : '<!doctype html><title></title><script type="module" src="/main.mjs"></script>')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    // the script runs for long before the page has loaded
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' })
    await page.waitForFunction('document.title !== ""', undefined, { timeout: 900_000 })
    return await page.title()
  } finally {
    await browser.close()
    server.close()
  }
}

export const part: Part = {
  id: 'same-bytes',
  title: 'Same input, same bytes, on every runtime',
  about:
    'Made-up kartlegginger are assessed in both readings, and lives of all pathways are played, by the build as one file, ' +
    'on four versions of Node and in Chromium. One hash over all decisions and one over all instances with their ' +
    'deadlines must be the same everywhere. A runtime that could not be had is a fault: it has not agreed.',
  run,
}
