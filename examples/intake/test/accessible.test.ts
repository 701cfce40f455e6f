import { expect, test } from 'vitest'
import { desktop, narrow, openBrowser } from './browser.js'
import { expectAccessible } from './fits.js'
import { names, views, type View } from './names.js'
import { person } from './person.js'

const open = openBrowser()

test.each([
  { screen: 'a desktop', size: desktop, locale: 'nb' as const },
  { screen: 'the narrowest phone', size: narrow, locale: 'nn' as const },
])('every view is accessible on $screen', async ({ size, locale }) => {
  const { page, faults } = await open(size)
  const { answerAll, answer, begin, button, go, say, speak } = person(page, locale)
  const fits = (where: string) => expectAccessible(page, where)
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
  await fits('kartlegging, answered')
  for (const view of Object.keys(views) as View[]) {
    await go(view)
    await fits(view)
  }
  await go('forlop')
  await button(names.startForlop).click()
  await page.getByRole('form', { name: say(names.register) }).waitFor()
  await fits('a pathway that has begun')

  await button(names.urgent).click()
  await fits('danger that was asked for')
  await button(names.back).click()
  await go('kartlegging')
  await answer('selvmordsrisiko', 'akutt-fare')
  await page.getByRole('heading', { level: 1, name: say(names.danger) }).waitFor()
  await fits('danger that was found')
  await button(names.safe).click()
  await fits('after the danger')

  expect(faults).toEqual([])
}, 120_000)
