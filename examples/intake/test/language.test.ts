import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desktop, openBrowser, phone } from './browser.js'
import { names, views, type Locale, type View } from './names.js'
import { person } from './person.js'

const open = openBrowser()

/** Everything that is written or chosen on the page, in its order: no word of it belongs to a language. */
const filledIn = (page: Page): Promise<unknown[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
        'input, textarea, select',
      ),
    ]
      .filter((field) => field.checkVisibility())
      .map((field) => ('checked' in field && ['radio', 'checkbox'].includes(field.type) ? field.checked : field.value)),
  )

const shown = (page: Page, locale: Locale): Promise<void> =>
  page.waitForFunction((lang) => document.documentElement.lang === lang, locale).then(() => undefined)

/** Writes a word into every text field of the view, and leaves it half written. */
async function writeEverywhere(page: Page): Promise<void> {
  for (const field of await page.getByRole('main').locator('textarea, input[type=text], input:not([type])').all()) {
    if (!(await field.isVisible()) || (await field.isDisabled())) continue
    if ((await field.getAttribute('inputmode')) === 'numeric') await field.fill('4')
    else await field.fill(`halvskreve ord, og så ${await field.inputValue()}`)
  }
}

test.each([
  { screen: 'a desktop', size: desktop },
  { screen: 'a phone', size: phone },
])(
  'the language can be changed in the middle of a word, in every view, on $screen',
  async ({ size }) => {
    const { page, faults } = await open(size)
    const nb = person(page, 'nb')
    await nb.begin()
    await nb.answerAll({
      alder: 34,
      alvorlighet: 'moderat',
      varighet: 'langvarig',
      selvmordsrisiko: 'avdekket',
      voldsrisiko: { absent: 'asked-unknown' },
    })
    await nb.go('forlop')
    await nb.button(names.startForlop).click()
    await page.getByLabel(nb.say(names.what)).selectOption({ label: 'En dato er avtalt' })
    await everyLanguage(page, 'forlop')
    for (const view of ['kartlegging', 'tiltak', 'planer', 'henvisning', 'oppsummering'] as const) {
      await nb.go(view)
      await everyLanguage(page, view)
    }
    expect(faults).toEqual([])
  },
  180_000,
)

/** Writes, goes through the languages and back, and finds everything as it was. */
async function everyLanguage(page: Page, view: View): Promise<void> {
  await writeEverywhere(page)
  const before = await filledIn(page)
  expect(before.length, view).toBeGreaterThan(0)
  let from: Locale = 'nb'
  for (const locale of ['nn', 'en', 'nb'] as const) {
    await person(page, from).speak(locale)
    await shown(page, locale)
    await page.getByRole('heading', { level: 1, name: views[view][locale] }).waitFor({ state: 'attached' })
    expect(await filledIn(page), `${view} in ${locale}`).toEqual(before)
    from = locale
  }
}
