import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desktop, narrow, openBrowser } from './browser.js'
import { expectAccessible } from './fits.js'
import { names } from './names.js'
import { person } from './person.js'

const open = openBrowser()

/** Opens everything that is folded away. What is inside can fold more away. */
async function unfold(page: Page): Promise<void> {
  for (let depth = 0; depth < 3; depth++) {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
    })
    await page.waitForTimeout(100)
  }
}

test.each([
  { screen: 'a desktop', size: desktop, locale: 'nb' as const },
  { screen: 'the narrowest phone', size: narrow, locale: 'nn' as const },
])(
  'every view is accessible on $screen',
  async ({ size, locale }) => {
    const { page, faults } = await open(size)
    const { answerAll, answer, begin, button, go, openMenu, say, suggestion } = person(page, locale)
    const fits = (where: string) => expectAccessible(page, where)
    await page.getByLabel('Kristiansund').check()
    await fits('start')
    if (locale !== 'nb') await person(page, 'nb').speak(locale)
    await begin()
    await fits('kartlegging, nothing answered')
    await answerAll({
      alder: 34,
      alvorlighet: 'moderat',
      varighet: 'langvarig',
      tilstander: ['depresjon'],
      selvmordsrisiko: 'avdekket',
      voldsrisiko: { absent: 'asked-declined' },
    })
    await unfold(page)
    await fits('kartlegging, answered')
    await suggestion(async () => {
      await unfold(page)
      await fits('the suggestion')
    })
    for (const view of ['tiltak', 'forlop', 'planer', 'henvisning', 'oppsummering'] as const) {
      await go(view)
      await unfold(page)
      await fits(view)
    }
    await go('forlop')
    await button(names.startForlop).click()
    await page.getByRole('form', { name: say(names.register) }).waitFor()
    await unfold(page)
    await fits('a pathway that has begun')

    await openMenu()
    await button(names.leave).click()
    await page.getByRole('dialog').waitFor()
    await fits('the question before leaving')
    await button(names.stay).click()

    await button(names.urgent).click()
    await page.getByRole('heading', { level: 1, name: say(names.danger) }).waitFor()
    await fits('danger that was asked for')
    await button(names.back).click()
    await go('kartlegging')
    await answer('selvmordsrisiko', 'akutt-fare')
    await page.getByRole('heading', { level: 1, name: say(names.danger) }).waitFor()
    await fits('danger that was found')
    await button(names.safe).click()
    await fits('after the danger')

    expect(faults).toEqual([])
  },
  120_000,
)
