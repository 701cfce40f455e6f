import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../../src/cli/server.js'
import { openBrowser } from '../../chromium.js'
import { get, makeService } from './calls.js'
import { auth } from './security/tokens.js'

const service = makeService()
const textOf = async (path: string, headers = {}) => (await service(get(path, headers))).text()

describe('the page', () => {
  test('may load nothing from elsewhere, and runs no script of its own text', async () => {
    const response = await service(get('/'))
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toContain('unsafe')
    const html = await response.text()
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|style=/)
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//)
  })

  test.each([
    ['nb', 'Prøv en forespørsel'],
    ['nn', 'Prøv ein førespurnad'],
    ['en', 'Try a request'],
  ])('speaks %s, by the header or by the address', async (locale, words) => {
    for (const html of [await textOf('/', { 'Accept-Language': locale }), await textOf(`/?locale=${locale}`)]) {
      expect(html).toContain(`<html lang="${locale}">`)
      expect(html).toContain(words)
    }
  })

  test('takes no language, and no HTML, that it does not know', async () => {
    expect(await textOf('/?locale="><script>alert(1)</script>')).not.toContain('alert')
  })

  test('has a place for a token only where one is asked for', async () => {
    expect(await textOf('/')).not.toContain('id="token"')
    expect(await (await makeService({ auth })(get('/'))).text()).toContain('id="token"')
  })

  test('has an example request for each service, which the service answers', async () => {
    const { examples, requests } = (await (await service(get('/page.json'))).json()) as {
      examples: { kartlegging: object }[]
      requests: { id: string; request: { [holder: string]: { [name: string]: object } }; answersAt: [string, string] }[]
    }
    expect(examples.length).toBeGreaterThan(10)
    for (const { id, request, answersAt } of requests) {
      request[answersAt[0]]![answersAt[1]] = examples[0]!.kartlegging
      const call = new Request(`http://localhost/cds-services/${id}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      })
      expect([id, (await service(call)).status]).toEqual([id, 200])
    }
  })
})

describe('in a browser', () => {
  const open = openBrowser()
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer(
      { port: 0, host: '127.0.0.1', origins: [], auth: undefined, library: {} },
      { error: () => undefined },
    )
  })
  afterAll(() => server.stop())

  test('a person tries a request, accepts a suggestion and overrides a card, within the policy of the page', async () => {
    const { page, faults } = await open(`${server.url}/?locale=nn`)
    await page.getByLabel('Døme').selectOption('75-akutt-selvmordsfare-voksen')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    const now = page.locator('article').first()
    await now.waitFor()
    expect(await now.getAttribute('data-indicator')).toBe('critical')
    expect(await now.locator('h3').textContent()).toContain('Ring 113 no')
    expect(await now.locator('strong').first().textContent()).toBe('Ring 113 no')
    await now.getByRole('button', { name: 'Godta' }).first().click()
    await now.getByText('Tilbakemeldinga er send.').waitFor()
    const today = page.locator('article').nth(1)
    await today.getByLabel('Kommentar').fill('Avtalt.')
    await today.getByRole('button', { name: 'Vel bort kortet' }).click()
    await today.getByText('Tilbakemeldinga er send.').waitFor()
    expect(faults).toEqual([])
  }, 60_000)

  test('what is refused is told, and the page can be used by all', async () => {
    const { page, faults } = await open(`${server.url}/?locale=en`)
    await page.getByLabel('The request (JSON)').fill('{"hook":"patient-view"}')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('Status 412').waitFor()
    await page.getByRole('combobox', { name: /^Service/ }).selectOption({ index: 3 })
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.locator('article').first().waitFor()
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
    const violations = await page.evaluate<string[]>(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
    )
    expect(violations).toEqual([])
    // the browser tells of the refusal that was asked for
    expect(faults.filter((fault) => !fault.includes('412'))).toEqual([])
  }, 60_000)
})
