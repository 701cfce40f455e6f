import { expect, test } from 'vitest'
import { openBrowser } from './browser.js'
import { person } from './person.js'

const open = openBrowser()

test('on paper there are answers, sheets and nothing to press', async () => {
  const { page } = await open()
  const { answerAll, begin, go } = person(page, 'nb')
  await begin()
  await page.getByRole('textbox').fill('Å komme tilbake på jobb')
  await answerAll({ alder: 34, alvorlighet: 'mild' })
  await go('oppsummering')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('banner').isVisible()).toBe(false)
  expect(await page.getByRole('button').filter({ visible: true }).allTextContents()).toEqual([])
  const sheet = page.getByText('Å komme tilbake på jobb').first()
  expect(await sheet.isVisible()).toBe(true)
  // black on white, and no wider than the paper
  const { color, width } = await sheet.evaluate((element) => ({
    color: getComputedStyle(element).color,
    width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))
  expect(width).toBeLessThanOrEqual(0)
  expect(Math.max(...(color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number))).toBeLessThan(100)

  // one sheet alone, as its button prints it
  await page.evaluate(() =>
    Object.assign(window, { print: () => Object.assign(window, { printed: document.body.innerText }) }),
  )
  await page.emulateMedia({ media: null })
  await page.getByRole('button', { name: 'Skriv ut: Til personen' }).click()
  await page.waitForFunction(() => 'printed' in window)
  expect((await page.pdf()).length).toBeGreaterThan(1000)
})
