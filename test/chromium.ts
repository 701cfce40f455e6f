import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll } from 'vitest'

/** What a page did that it should not have done: errors, and requests to elsewhere. */
export interface Watched {
  readonly page: Page
  readonly faults: string[]
}

/** A browser for the tests of one file, gone afterwards. `CHROMIUM` says where it is when it is not where Debian has it. */
export function openBrowser(): (url: string) => Promise<Watched> {
  let browser: Promise<Browser> | undefined
  afterAll(async () => {
    await (await browser)?.close()
  })
  return async (url) => {
    browser ??= chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    })
    const page = await (await browser).newPage()
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol !== 'data:' && origin !== new URL(url).origin) faults.push(`a request to ${origin}`)
    })
    await page.goto(url)
    return { page, faults }
  }
}
