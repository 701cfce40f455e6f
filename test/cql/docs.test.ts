import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { departures } from '../../scripts/cql/departures.js'
import { toCql } from '../../src/cql/index.js'
import { answered } from '../src/cli/terminal.js'

const page = readFileSync('docs/cql.md', 'utf8')
const codeIn = (language: string): string => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(page)![1]!

const folder = mkdtempSync(join(tmpdir(), 'forlop-cql-'))
beforeAll(() => {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  answered(['export', '--format', 'cql', '--out', folder])
  writeFileSync(join(folder, 'run.mjs'), codeIn('js'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the page about CQL', () => {
  test('its code runs as it stands, and says what its comments say', { timeout: 120_000 }, () => {
    const said = execFileSync(process.execPath, ['run.mjs'], { cwd: folder, encoding: 'utf8' })
    const promised = [...codeIn('js').matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm)].map(([, value]) => value!)
    expect(promised).toHaveLength(4)
    expect(said.trimEnd().split('\n').slice(-4)).toEqual(promised)
  })

  test('its rule stands in the library', () => {
    expect(toCql()[0]!.text).toContain(codeIn('cql'))
  })

  test('names every statement where CQL says less', () => {
    const named = [...page.matchAll(/^\| `((?:rule|action) [^<>`]+)` \|/gm)].map(([, statement]) => statement!)
    expect(named.sort()).toEqual(Object.keys(departures).sort())
  })
})
