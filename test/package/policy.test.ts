import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../chromium.js'

const { project } = inject('installed')
const open = openBrowser()

/** The strictest that a page can have and still run a script: nothing from elsewhere, no code and no markup from text. */
const policy =
  "default-src 'none'; img-src data:; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

/** Before anything of the library is loaded: what the page breaks of its policy. */
const watch = `
  globalThis.violations = []
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.sample))
`

const page = `
  import { assess, explain, kartleggingSchema } from 'forlop'
  import { advance, deadlines, diagram, openEvents, planSchema, planer, startPathway } from 'forlop/pathways'
  const decision = assess(kartleggingSchema.parse({ alder: 34, alvorlighet: 'moderat', selvmordsrisiko: 'avdekket' }))
  const instance = startPathway('hovedforlop-2', { at: '2026-01-01', decision })
  const next = advance(instance, { type: 'kartlegging.fullfort', at: '2026-01-02' })
  const plan = planer.sikkerhetsplan
  globalThis.found = {
    possible: decision.hovedforlop.possible,
    text: explain(decision).length,
    revision: next.revision,
    open: openEvents(next).length,
    deadlines: deadlines(next, { now: '2026-02-01' }).length,
    drawing: diagram('hovedforlop-2', { format: 'svg', instance: next }).length,
    plan: planSchema(plan).safeParse({ plan: plan.id, version: plan.version, parts: {} }).success,
  }
  await Promise.resolve().then(() => { document.title = 'done' })
`

let server: Server
let url = ''

beforeAll(async () => {
  writeFileSync(join(project, 'page.mjs'), page)
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: ['page.mjs'],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  })
  const files: { readonly [path: string]: readonly [type: string, text: string] } = {
    '/': [
      'text/html',
      '<!doctype html><title>-</title><link rel=icon href=data:,><script src=/watch.js></script><script type=module src=/page.js></script>',
    ],
    '/watch.js': ['text/javascript', watch],
    '/page.js': ['text/javascript', outputFiles[0]!.text],
  }
  server = createServer(({ url: path = '' }, response) => {
    const [type, text] = files[path] ?? ['text/plain', '']
    response.writeHead(text === '' ? 404 : 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': policy,
    })
    response.end(text)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => server.close())

interface Page {
  readonly found: { readonly [what: string]: unknown }
  readonly violations: readonly string[]
}

test('a page with the strictest policy and trusted types runs it without a single report', async () => {
  const { page, faults } = await open(url)
  await page.waitForFunction('document.title === "done"')
  const { found, violations } = await page.evaluate(() => {
    const { found, violations } = globalThis as unknown as Page
    return { found, violations }
  })
  expect(violations).toEqual([])
  expect(faults).toEqual([])
  expect(found).toMatchObject({ possible: [1, 2], revision: 1, plan: true })
  // the policy does forbid something, and the page would have heard of it
  await page.evaluate("document.createElement('script').src = '/page.js'").catch(() => undefined)
  const caught = await page.evaluate(() => (globalThis as unknown as Page).violations)
  expect(caught.length).toBeGreaterThan(0)
})
