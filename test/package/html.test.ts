import { cpSync } from 'node:fs'
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../chromium.js'

const { project } = inject('installed')
const open = openBrowser()

const types: { readonly [ending: string]: string } = { html: 'text/html', css: 'text/css', js: 'text/javascript' }

const server = createServer((request, response) => {
  const file = join(project, new URL(request.url!, 'http://localhost').pathname)
  readFile(file).then(
    (body) => response.setHeader('Content-Type', types[file.split('.').at(-1)!]!).end(body),
    () => response.writeHead(404).end(),
  )
})

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../../examples/html'), project, { recursive: true })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => void server.close())

test.each([
  { way: 'from the disk', address: () => pathToFileURL(join(project, 'index.html')).href },
  { way: 'from a server', address: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html` },
])('a page without a build, opened $way, says what the guide says', async ({ address }) => {
  const { page, faults } = await open(address())
  await page.exposeFunction('policyBroken', (what: string) => void faults.push(what))
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => policyBroken(event.violatedDirective))",
  )
  await page.reload()
  const said = page.getByLabel('Hva veilederen sier')
  // nothing is answered, and nothing is read as "no"
  await expect.poll(() => said.textContent()).toContain('Kartlegg selvmordsrisiko [skal; for sikkerhets skyld')

  await page.getByLabel('Alder').fill('34')
  await page.getByLabel('Alvorlighet').selectOption('Moderat')
  await page.getByLabel('Forventet varighet').selectOption('Langvarig')
  await page.getByLabel('Selvmordsrisiko').selectOption('Avdekket')
  expect(await said.textContent()).toContain('Hovedforløp 2.')
  expect(await said.textContent()).toContain('Sørg for nødvendig henvisning')

  await page.getByLabel('Alder').fill('200')
  expect(await page.getByRole('alert').textContent()).toContain('`alder` must be')
  expect(await said.textContent()).toBe('')
  expect(faults).toEqual([])
  await page.close()
})
