import type { Locator, Page } from 'playwright-core'

/** Moves with Tab until the element has the focus, as somebody without a mouse does. Fails where the focus is lost or cannot be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor()
  for (let presses = 0; presses < 250; presses++) {
    if (await hasFocus(target)) return await mustBeSeen(page)
    await page.keyboard.press(key)
  }
  throw new Error(`Tab never reaches ${String(target)}`)
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.first().evaluate((element) => element === document.activeElement || element.contains(document.activeElement))

/** Moves to the element and presses a key on it. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** What has the focus; null where it is lost. */
export const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) return null
    return `${activeElement.tagName.toLowerCase()}: ${activeElement.textContent?.trim().slice(0, 60) ?? ''}`
  })

/** The focus has a visible mark, and is not outside the screen or under something else. */
async function mustBeSeen(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return 'the focus is lost'
    const marked = [element, element.parentElement!, element.closest('label') ?? element].some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    })
    if (!marked) return 'the focus cannot be seen'
    const { left, right, top, bottom } = element.getBoundingClientRect()
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return 'the focus is outside the screen'
    return null
  })
  if (fault !== null) throw new Error(`${fault}: ${await focused(page)}`)
}
