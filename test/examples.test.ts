import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { safeAssess } from '../src/index.js'

const run = (file: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', `examples/${file}`], { encoding: 'utf8' })

describe('examples', () => {
  test('01: answers in, decision out', () => {
    const said = run('01-assess.ts')
    expect(said).toContain('[ 2 ]')
    expect(said).toContain('henvis-spesialist-selvmordsrisiko')
  })

  test('02: the page, a departure, and input of unknown origin', () => {
    const said = run('02-explain.ts')
    expect(said).toContain('Hovudforløp 3.')
    expect(said).toContain('\nshall\n')
    expect(said).toContain('`alvorlighet` must be one of mild, moderat, alvorlig')
    expect(said).not.toContain('svaert')
  })

  test('03: a pathway, a refusal, a pathway beside it, and the move to another', () => {
    const said = run('03-pathway.ts')
    expect(said).toContain('blocked Ingen tiltak er avtalt med personen ennå.')
    expect(said).toMatch(/spesialist: 'parallelt'[^]+under: 'basisUtredning'/)
    expect(said).toContain('\nhovedforlop-3 running\ntrue\n')
  })

  test('04: ten working days over Christmas, a number nobody has verified, and a trust that knows its own', () => {
    const lines = run('04-deadlines.ts').trimEnd().split('\n')
    expect(lines[0]).toMatch(/: met, 2026-01-09 \(law\)$/)
    expect(lines[1]).toMatch(/: unknown, no day \(advisory\)\. .+helsedirektoratet\.no/)
    expect(lines[2]).toMatch(/: late, 2026-02-18 \(advisory\)$/)
    expect(lines).toHaveLength(3)
  })

  test('05: a municipality with its services, its gaps, and a local rule that is refused', () => {
    const said = run('05-kommune.ts')
    expect(said).toMatch(/^\d+ duties without a service for somebody, the first: kartlegg-selvskading\n/)
    expect(said).toContain("19 [ 'psykisk-helse-barn-og-familier certain' ]\n45 []\n")
    expect(said).toContain("? [ 'psykisk-helse-barn-og-familier possible alder' ]")
    expect(said).toContain("'psykisk-helse-barn-og-familier: too-old'")
    expect(said).toContain('I Kristiansund kommune: Innsatsteamet')
    expect(said).toMatch(/weakens-shall `rules\[0\]` \(henvis-sjeldnere\) says `may` .+R6\.32/)
  })

  test.each(readdirSync('examples/kartlegginger'))('%s is a kartlegging', (file) => {
    const input: unknown = JSON.parse(readFileSync(`examples/kartlegginger/${file}`, 'utf8'))
    expect(safeAssess(input).success).toBe(true)
  })

  test('the first code of the README says what the library answers', () => {
    const readme = readFileSync('README.md', 'utf8').split('\n')
    const firstCode = readme.findIndex((line) => line === '```ts')
    expect(firstCode).toBeLessThan(25)
    const answers = /assess\((\{[^}]+\})\)/s.exec(readme.join('\n'))?.[1] ?? ''
    const kartlegging: unknown = JSON.parse(
      answers
        .replace(/(\w+):/g, '"$1":')
        .replaceAll("'", '"')
        .replace(/,\s*}/, '}'),
    )
    const result = safeAssess(kartlegging)
    if (!result.success) throw result.error
    expect(result.decision.hovedforlop.possible).toEqual([2])
    expect(result.decision.mandatory[0]).toMatchObject({
      id: 'henvis-spesialist-selvmordsrisiko',
      strength: 'shall',
      statements: ['R6.32'],
    })
  })
})
