import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desktop, openBrowser, phone } from './browser.js'
import { focused, press, tabTo } from './keyboard.js'
import { names, views } from './names.js'
import { person } from './person.js'

const open = openBrowser()

/** Notes after what the focus was lost: a screen reader is then thrown back to the top without a word. */
const watchFocus =
  (page: Page, lost: string[]) =>
  async (after: string): Promise<void> => {
    for (let tries = 0; tries < 20 && (await focused(page)) === null; tries++) await page.waitForTimeout(50)
    if ((await focused(page)) === null) lost.push(after)
  }

test.each([
  { screen: 'a desktop', size: desktop },
  { screen: 'a phone with a keyboard', size: phone },
])(
  'from the start to a pathway that has begun, with nothing but a keyboard, on $screen',
  async ({ size }) => {
    const { page, faults } = await open(size)
    const { button, say, question } = person(page, 'nb')
    const next = page.getByRole('button', { name: 'Neste tema' })
    const lost: string[] = []
    const keepsFocus = watchFocus(page, lost)

    await press(page, button(names.begin))
    await next.waitFor()
    await keepsFocus('the beginning')

    await tabTo(page, page.getByRole('textbox', { name: say(names.mattersToMe) }))
    await page.keyboard.type('Å kunne jobbe igjen')
    await press(page, next)
    await keepsFocus('the next topic')
    await tabTo(page, question('alder').getByRole('textbox'))
    await page.keyboard.type('34')

    // radio buttons are one stop: Space takes one, the arrows move on
    while (!(await question('alvorlighet').isVisible())) await press(page, next)
    await tabTo(page, question('alvorlighet').getByLabel('Mild', { exact: true }))
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    expect(await question('alvorlighet').getByLabel('Moderat', { exact: true }).isChecked()).toBe(true)
    await keepsFocus('an answer')
    await tabTo(page, question('varighet').getByLabel('Kortvarig', { exact: true }))
    await page.keyboard.press('ArrowDown')
    await tabTo(page, question('varighet').getByRole('button', { name: /^Ta tilbake/ }))
    await page.keyboard.press('Enter')
    await keepsFocus('taking an answer back')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    expect(await question('varighet').getByLabel('Langvarig', { exact: true }).isChecked()).toBe(true)

    // the decision: on a phone behind a button, and Escape gives the focus back
    if (size === phone) {
      await press(page, page.getByRole('button', { name: /Vis forslaget$/ }))
      await page.getByRole('dialog', { name: say(names.suggestionNow) }).waitFor()
      await keepsFocus('opening the suggestion')
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      expect(await focused(page)).toContain('Vis forslaget')
    } else {
      await press(
        page,
        page
          .getByRole('complementary', { name: say(names.suggestion) })
          .locator('summary')
          .first(),
      )
      await keepsFocus('unfolding a reason')
    }

    // danger takes over, and gives back
    await press(page, button(names.urgent))
    await page.getByRole('heading', { level: 1, name: say(names.danger) }).waitFor()
    await keepsFocus('the danger')
    await press(page, button(names.back))
    await page.getByRole('heading', { level: 1, name: say(names.danger) }).waitFor({ state: 'hidden' })
    await keepsFocus('going back from the danger')

    for (const view of ['tiltak', 'forlop'] as const) {
      if (size === phone) await press(page, page.getByRole('button', { name: /^Meny/ }))
      await press(
        page,
        page.getByRole('navigation', { name: say(names.steps) }).getByRole('button', { name: say(views[view]) }),
      )
      await page.getByRole('heading', { level: 1, name: say(views[view]) }).waitFor({ state: 'attached' })
      await keepsFocus(view)
    }
    await press(page, button(names.startForlop))
    await page.getByRole('form', { name: say(names.register) }).waitFor()
    await keepsFocus('starting the pathway')

    // an event, from the form that the library describes
    await tabTo(page, page.getByLabel(say(names.what)))
    await page.keyboard.type('Kartleggingen er fullf')
    await press(page, button(names.registerButton))
    await page.getByRole('status').filter({ hasText: 'Registrert' }).waitFor({ state: 'attached' })
    await keepsFocus('registering')

    // leaving asks first, and Escape stays
    if (size === phone) await press(page, page.getByRole('button', { name: /^Meny/ }))
    await press(page, button(names.leave))
    await page.getByRole('dialog').waitFor()
    await keepsFocus('the question')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await keepsFocus('staying')
    expect(lost).toEqual([])
    expect(faults).toEqual([])
  },
  120_000,
)

test('a link that shows when it is reached leads past the steps', async () => {
  const { page } = await open()
  await person(page, 'nb').begin()
  const skip = page.getByRole('link', { name: 'Hopp til innholdet' })
  await tabTo(page, skip, 'Shift+Tab')
  expect(await skip.boundingBox()).toMatchObject({ width: expect.closeTo(150, -2) })
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
})
