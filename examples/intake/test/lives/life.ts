import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { desktop, phone } from '../browser.js'

export const screens = [
  { screen: 'phone', size: phone },
  { screen: 'desktop', size: desktop },
] as const

/** A day, so many days from today. */
export const days = (count: number): string => {
  const day = new Date()
  day.setDate(day.getDate() + count)
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
}

const pictures = join(import.meta.dirname, '../../../../docs/screenshots')

/** Keeps a picture of the screen, in `npm run screenshots` and never else. */
export async function picture(page: Page, name: string): Promise<void> {
  if (import.meta.env.MODE !== 'screenshots') return
  mkdirSync(pictures, { recursive: true })
  const { width } = page.viewportSize()!
  await page.screenshot({
    path: join(pictures, `${name}-${width < 500 ? 'phone' : 'desktop'}.jpg`),
    type: 'jpeg',
    quality: 70,
    animations: 'disabled',
  })
}

/** What a download holds, as text. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
