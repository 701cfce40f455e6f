import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { editions } from '../../../src/editions.js'
import { answered, folderOfFiles, forlop, refused } from './terminal.js'

const { write } = folderOfFiles()
const root = mkdtempSync(join(tmpdir(), 'forlop-diff-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A package of another version, as a folder and as npm packs it. */
const packageOf = (content: unknown): { readonly folder: string; readonly packed: string; readonly plain: string } => {
  const home = mkdtempSync(join(root, 'package-'))
  const folder = join(home, 'package')
  mkdirSync(join(folder, 'dist'), { recursive: true })
  writeFileSync(join(folder, 'dist/content.json'), JSON.stringify(content))
  const [packed, plain] = [join(home, 'forlop.tgz'), join(home, 'forlop.tar')]
  execFileSync('tar', ['-czf', packed, '-C', home, 'package'])
  execFileSync('tar', ['-cf', plain, '-C', home, 'package'])
  return { folder, packed, plain }
}

const content = editions['2025']
const same = packageOf(content)
const weaker = packageOf({
  ...content,
  rules: content.rules.map((rule) => (rule.id === 'risiko/samarbeid-politi' ? { ...rule, strength: 'may' } : rule)),
})

test.each([same.folder, same.packed, same.plain])('a package with the same rules does not differ: %s', (name) => {
  expect(answered(['diff', '2025', name])).toBe(
    'rules: 0 added, 0 removed, 0 changed\noutcomes: 0 differ, 0 duties (shall) lost\n',
  )
})

test('a lost duty is exit code 1, with the smallest person whom it concerns', () => {
  const { code, out } = forlop(['diff', '2025', weaker.packed])
  expect(code).toBe(1)
  expect(out).toContain('~ risiko/samarbeid-politi: strength')
  expect(out).toMatch(/lost samarbeid-politi as shall: \{.*"voldsrisiko":"forhoyet"/)
})

test('the other way round it is gained, and nothing is lost', () => {
  expect(answered(['diff', weaker.folder, '2025', '--reading', 'literal'])).toContain(
    'gained samarbeid-politi as shall',
  )
})

test('a population is counted', () => {
  const file = write(
    'people.ndjson',
    '{"alder":40,"alvorlighet":"alvorlig","varighet":"langvarig","voldsrisiko":"forhoyet"}\nnoe\n\n{"alder":30}\n',
  )
  const { out } = forlop(['diff', '2025', weaker.folder, '--population', file])
  expect(out).toContain(
    'population: 3 kartlegginger, 1 of them not readable by both\n  0 get other levels, 0 gain a duty, 1 lose one',
  )
  const { out: json } = forlop(['diff', '2025', weaker.folder, '--population', file, '--json'])
  expect(JSON.parse(json)).toMatchObject({
    population: { people: 3, lostShall: 1 },
    lostShall: [{ action: 'samarbeid-politi' }],
  })
})

test('the editions of the guide are compared', () => {
  const out = answered(['diff', '2014', '2025'])
  expect(out).toMatch(/ hovedforlop 3: /)
  expect(out).toMatch(/\n {2}\+ risiko/)
})

describe('bad input is told of', () => {
  test.each([
    [[], 'takes two operands'],
    [['2014'], 'takes two operands'],
    [['2014', '2025', '2026'], 'takes two operands'],
    [['2014', '2024'], 'must be 2014, 2025, or a folder or a packed tarball'],
    [['2014', '2025', '--reading', 'strict'], '--reading: must be one of'],
    [['2014', '2025', '--population', 'nowhere.ndjson'], '--population: cannot be read'],
    [['2025', tmpdir()], 'holds no dist/content.json'],
    [['2025', packageOf({ rules: [] }).folder], 'holds no rules'],
  ])('%j', (args, message) => {
    expect(refused(['diff', ...args]).join()).toContain(message)
  })

  test('a file that is no package', () => {
    expect(refused(['diff', '2025', write('notes.txt', 'x'.repeat(2000))]).join()).toContain(
      'holds no dist/content.json',
    )
  })
})
