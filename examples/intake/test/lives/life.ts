import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { desktop, phone } from '../browser.js'

export const screens = [
  { screen: 'phone', size: phone },
  { screen: 'desktop', size: desktop },
] as const

/** A day, so many days from today in Norway. */
export const days = (count: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(Date.now() + count * 86_400_000)

const pictures = join(import.meta.dirname, '../../../../docs/screenshots')

/** Bytes: the pictures are kept in the repository. */
const LARGEST = 100_000

/** Keeps a picture of the screen, from the top or where something is, in `npm run screenshots` and never else. */
export async function picture(page: Page, name: string, at?: Locator): Promise<void> {
  if (process.env['SCREENSHOTS'] === undefined) return
  mkdirSync(pictures, { recursive: true })
  if (at === undefined) await page.evaluate(() => scrollTo({ top: 0 }))
  else await at.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const screen = page.viewportSize()!.width < 500 ? 'phone' : 'desktop'
  for (let quality = 70; ; quality -= 10) {
    const image = await page.screenshot({ type: 'jpeg', quality, animations: 'disabled' })
    if (image.length > LARGEST && quality > 20) continue
    return writeFileSync(join(pictures, `${name}-${screen}.jpg`), image)
  }
}

/** What a download holds, as text. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
