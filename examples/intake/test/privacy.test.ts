import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from './browser.js'
import { views, type View } from './names.js'
import { person } from './person.js'

const open = openBrowser()

/** Everything a browser can keep for a page. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
    ...(document.cookie === '' ? [] : [`cookie ${document.cookie}`]),
  ])

test('the page is served with a policy that lets nothing in or out', async () => {
  const { page } = await open()
  const response = await page.reload()
  const header = response?.headers()['content-security-policy'] ?? ''
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  for (const policy of [header, meta ?? '']) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).not.toContain('unsafe')
  }
})

test('nothing is sent, and nothing is kept before somebody asks; what is deleted is gone', async () => {
  const { page, context, faults } = await open()
  const { answerAll, begin, go, leave } = person(page, 'nb')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' || new URL(request.url()).search !== '') sent.push(request.url())
  })
  await begin()
  await page.getByRole('textbox').fill('Å sove om natten')
  await answerAll({ alder: 34, alvorlighet: 'alvorlig', varighet: 'langvarig', voldsrisiko: 'forhoyet' })
  for (const view of Object.keys(views) as View[]) await go(view)
  expect(await kept(page)).toEqual([])

  const save = page.getByRole('form', { name: 'I denne nettleseren' })
  await save.getByLabel('Navn på det som lagres').fill('Saken fra i dag')
  await save.getByRole('button', { name: 'Lagre i denne nettleseren' }).click()
  await save.getByText('Lagret: Saken fra i dag').waitFor()
  expect(await kept(page)).toEqual(['IndexedDB forlop-intake'])

  // in a new tab, as on the next day, it can be opened: and then everything is there
  const nextDay = await context.newPage()
  await nextDay.goto(page.url())
  const later = person(nextDay, 'nb')
  await nextDay.getByRole('button', { name: /Åpne: Saken fra i dag|Åpne Saken fra i dag/ }).click()
  await nextDay.getByRole('navigation', { name: 'Temaer' }).waitFor()
  expect(await nextDay.getByRole('textbox').inputValue()).toBe('Å sove om natten')
  expect(await later.isAnswered('alder', 34)).toBe(true)
  await nextDay.close()

  await page.getByRole('button', { name: 'Slett alt som er lagret her' }).click()
  await page.getByRole('button', { name: /^Ja, slett/ }).click()
  await page.getByText('Slettet.').waitFor()
  expect(await kept(page)).toEqual([])

  // somebody else sits down: leaving asks, and then nothing of it is left
  await leave()
  await begin()
  expect(await page.getByRole('textbox').inputValue()).toBe('')
  expect(await kept(page)).toEqual([])
  expect(sent).toEqual([])
  expect(faults).toEqual([])
}, 120_000)
