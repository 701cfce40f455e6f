import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desktop, openBrowser, phone } from './browser.js'
import { focused, press, tabTo } from './keyboard.js'
import { names, views } from './names.js'
import { person } from './person.js'

const open = openBrowser()

/** The focus has somewhere to be: a screen reader is never thrown back to the top without a word. */
const expectFocus = async (page: Page, after: string): Promise<void> => {
  await expect.poll(() => focused(page), { message: `the focus is lost after ${after}`, timeout: 3000 }).not.toBeNull()
}

test.each([
  { screen: 'a desktop', size: desktop },
  { screen: 'a phone with a keyboard', size: phone },
])('from the start to a pathway that has begun, with nothing but a keyboard, on $screen', async ({ size }) => {
  const { page, faults } = await open(size)
  const { button, say, question } = person(page, 'nb')
  const next = page.getByRole('button', { name: 'Neste tema' })

  await press(page, button(names.begin))
  await next.waitFor()
  await expectFocus(page, 'the beginning')

  await tabTo(page, page.getByRole('textbox', { name: say(names.mattersToMe) }))
  await page.keyboard.type('Å kunne jobbe igjen')
  await press(page, next)
  await expectFocus(page, 'the next topic')
  await tabTo(page, question('alder').getByRole('textbox'))
  await page.keyboard.type('34')

  // radio buttons are one stop: Space takes one, the arrows move on
  while (!(await question('alvorlighet').isVisible())) await press(page, next)
  await tabTo(page, question('alvorlighet').getByLabel('Mild', { exact: true }))
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  expect(await question('alvorlighet').getByLabel('Moderat', { exact: true }).isChecked()).toBe(true)
  await expectFocus(page, 'an answer')
  await tabTo(page, question('varighet').getByLabel('Kortvarig', { exact: true }))
  await page.keyboard.press('ArrowDown')
  await tabTo(page, question('varighet').getByRole('button', { name: /^Ta tilbake svaret/ }))
  await page.keyboard.press('Enter')
  await expectFocus(page, 'taking an answer back')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  expect(await question('varighet').getByLabel('Langvarig', { exact: true }).isChecked()).toBe(true)

  // the decision: on a phone behind a button, and Escape gives the focus back
  if (size === phone) {
    await press(page, page.getByRole('button', { name: /Vis forslaget$/ }))
    await page.getByRole('dialog', { name: say(names.suggestionNow) }).waitFor()
    await expectFocus(page, 'opening the suggestion')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await focused(page)).toContain('Vis forslaget')
  } else {
    await press(page, page.getByRole('complementary', { name: say(names.suggestion) }).locator('summary').first())
    await expectFocus(page, 'unfolding a reason')
  }

  // danger takes over, and gives back
  await press(page, button(names.urgent))
  await page.getByRole('heading', { level: 1, name: say(names.danger) }).waitFor()
  await expectFocus(page, 'the danger')
  await press(page, button(names.back))
  await page.getByRole('heading', { level: 1, name: say(names.danger) }).waitFor({ state: 'hidden' })
  await expectFocus(page, 'going back from the danger')

  for (const view of ['tiltak', 'forlop'] as const) {
    if (size === phone) await press(page, page.getByRole('button', { name: /^Meny/ }))
    await press(page, page.getByRole('navigation', { name: say(names.steps) }).getByRole('button', { name: say(views[view]) }))
    await page.getByRole('heading', { level: 1, name: say(views[view]) }).waitFor({ state: 'attached' })
    await expectFocus(page, view)
  }
  await press(page, button(names.startForlop))
  await page.getByRole('form', { name: say(names.register) }).waitFor()
  await expectFocus(page, 'starting the pathway')

  // an event, from the form that the library describes
  await tabTo(page, page.getByLabel(say(names.what)))
  await page.keyboard.type('Kartleggingen er fullf')
  await press(page, button(names.registerButton))
  await page.getByRole('status').filter({ hasText: 'Registrert' }).waitFor({ state: 'attached' })
  await expectFocus(page, 'registering')

  // leaving asks first, and Escape stays
  if (size === phone) await press(page, page.getByRole('button', { name: /^Meny/ }))
  await press(page, button(names.leave))
  await page.getByRole('dialog').waitFor()
  await expectFocus(page, 'the question')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await expectFocus(page, 'staying')
  expect(faults).toEqual([])
}, 120_000)

test('the first stop of every view leads past the steps', async () => {
  const { page } = await open()
  await person(page, 'nb').begin()
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('a: Hopp til innholdet')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
})
