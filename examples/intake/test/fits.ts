import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { audit, sideways } from './axe.js'

/** What can be touched and is smaller than 44 by 44 pixels. Links inside a sentence are as large as their words. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, textarea, summary, [role=radio], [role=tab]')]
      .filter((element) => element.checkVisibility() && !element.hidden && !element.closest('.visually-hidden'))
      // a radio or a checkbox is as large as the label around it, or beside it
      .map((element) =>
        element.matches('[type=radio], [type=checkbox]')
          ? (element.closest('label') ?? element.parentElement!)
          : element,
      )
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width > 1 && (width < 43.5 || height < 43.5)
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect()
        return `${element.tagName} ${Math.round(width)}×${Math.round(height)}: ${element.textContent?.trim().slice(0, 40)}`
      }),
  )

/** The page as it is now holds what is promised of every view: WCAG 2.1 AA as far as axe sees, one screen wide, large targets. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  expect.soft(await audit(page), `axe: ${where}`).toEqual([])
  expect.soft(await sideways(page), `scrolls sideways: ${where}`).toBeLessThanOrEqual(0)
  if ((page.viewportSize()?.width ?? 0) < 500) expect.soft(await smallTargets(page), `small: ${where}`).toEqual([])
}
