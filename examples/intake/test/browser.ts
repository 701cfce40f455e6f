import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'

export const phone = { width: 390, height: 844 }
export const desktop = { width: 1280, height: 800 }
/** The narrowest screen that WCAG 1.4.10 asks for. */
export const narrow = { width: 320, height: 640 }

export type Size = typeof desktop

export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** What the page did that it should not have done: errors, broken policy, requests to elsewhere. */
  readonly faults: string[]
}

/** A browser for the tests of one file, gone afterwards. `CHROMIUM` says where it is when it is not where Debian has it. */
export function openBrowser(): (size?: Size) => Promise<Opened> {
  let browser: Promise<Browser> | undefined
  afterAll(async () => (await browser)?.close())
  return async (size = desktop) => {
    browser ??= chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    })
    const touch = size.width < 500
    const context = await (
      await browser
    ).newContext({ viewport: size, hasTouch: touch, reducedMotion: 'reduce', timezoneId: 'Europe/Oslo' })
    context.setDefaultTimeout(10_000)
    const page = await context.newPage()
    const faults = watch(page)
    await page.goto(inject('workbench').url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return { page, context, faults }
  }
}

function watch(page: Page): string[] {
  const faults: string[] = []
  const home = new URL(inject('workbench').url).origin
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && origin !== home) faults.push(`a request to ${origin}`)
  })
  void page.exposeFunction('policyBroken', (what: string) => void faults.push(`policy: ${what}`))
  void page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) => {
      const told = window as unknown as { policyBroken: (what: string) => void }
      told.policyBroken(`${violatedDirective} at ${sourceFile}:${lineNumber}`)
    })
  })
  return faults
}
