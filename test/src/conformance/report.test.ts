import { describe, expect, test } from 'vitest'
import {
  conformanceCases,
  describeConformance,
  reportHtml,
  reportJunit,
  reportText,
  runConformance,
  type TestRunner,
} from '../../../src/conformance/index.js'
import { escapeXml } from '../../../src/conformance/xml.js'
import { assess, type Kartlegging } from '../../../src/index.js'
import { faulty } from './faulty.js'

const forgetful = faulty['skal is read as bør in hovedforløp 2']!.engine
const right = await runConformance(assess)
const wrong = await runConformance(forgetful)
const partly = await runConformance((kartlegging) => ({ hovedforlop: assess(kartlegging).hovedforlop }))

describe('as text', () => {
  test('the figures come first', () => {
    expect(reportText(right)).toMatch(
      /^helsedirektoratet\S+ 2025-02-26, level careful: conforms\nstatements {2}\d+ passed, 0 failed/,
    )
  })

  test('a failed statement is told in words, with what was asked, expected and found', () => {
    const text = reportText(wrong)
    expect(text).toContain('does not conform')
    expect(text).toContain('FAILED R6.32')
    expect(text).toContain('strength: expected shall; found should')
    expect(text).toMatch(/and \d+ more/)
  })

  test('what could not be tested is listed', () => {
    expect(reportText(partly)).toMatch(/not covered by the implementation: .*R7\.41/)
  })
})

describe('as JUnit XML', () => {
  test('there is one suite per statement and one failure per failed case', () => {
    const xml = reportJunit(wrong)
    expect(xml.match(/<testsuite /g)!.length).toBe(wrong.results.length)
    const failures = wrong.results.flatMap(({ cases }) => cases).filter(({ outcome }) => outcome === 'failed')
    expect(xml.match(/<failure /g)!.length).toBe(failures.length)
    expect(xml).toContain('expected shall; found should')
  })

  test('what was not tested is skipped, with the reason', () => {
    expect(reportJunit(partly)).toContain('<skipped message="the implementation does not say action"/>')
  })

  test('nothing can break out of an attribute or an element', () => {
    expect(escapeXml('<a b="c">&\'\u0000')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#39;')
  })
})

describe('as a page', () => {
  test('it needs nothing from elsewhere, and shows each failed case', () => {
    const html = reportHtml(wrong)
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|https?:/)
    expect(html).toContain('Does not conform.')
    expect(html).toContain('expected shall; found should')
    expect(reportHtml(right)).toContain('Conforms.')
  })
})

describe('with a test runner', () => {
  const registered = (implementation: (kartlegging: Kartlegging) => unknown, facts?: readonly string[]) => {
    const tests: { name: string; body: () => Promise<void> }[] = []
    const skipped: string[] = []
    const blocks: string[] = []
    const runner: TestRunner = {
      describe: (name, body) => {
        blocks.push(name)
        body()
      },
      test: Object.assign((name: string, body: () => Promise<void>) => tests.push({ name, body }), {
        skip: (name: string) => skipped.push(name),
      }),
    }
    describeConformance(implementation, runner, facts === undefined ? {} : { facts })
    return { tests, skipped, blocks }
  }

  test('every case of the level is a test in the block of its statement', async () => {
    const { tests, blocks } = registered(assess)
    const careful = conformanceCases.filter(({ level }) => level !== 'literal')
    expect(new Set(tests.map(({ name }) => name)).size).toBe(careful.length)
    expect(blocks).toContain('R6.32')
    for (const { body } of tests.slice(0, 50)) await body()
  })

  test('a case that fails says why', async () => {
    const { tests } = registered(forgetful)
    const failing = tests.find(({ name }) => name === 'risiko/henvis-spesialist-selvmordsrisiko/1')!
    await expect(failing.body()).rejects.toThrow('expected certain; found precautionary')
  })

  test('what the implementation lacks is skipped', () => {
    const { skipped, tests } = registered(assess, ['alder'])
    expect(skipped.length).toBeGreaterThan(tests.length)
  })
})
