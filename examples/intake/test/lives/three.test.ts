import { expect, test } from 'vitest'
import { openBrowser } from '../browser.js'
import { names } from '../names.js'
import { person } from '../person.js'
import { days, downloaded, picture, screens } from './life.js'

const open = openBrowser()

test.each(screens)(
  'a risk of violence in hovedforløp 3, and stepping down a year later, in English, on a $screen',
  async ({ size }) => {
    const { page, faults } = await open(size)
    await person(page, 'nb').speak('en')
    const { answer, answerAll, begin, button, go, isAnswered, leave, register, say, suggestion } = person(page, 'en')
    await begin()
    await answerAll({
      alder: 52,
      problemomrade: ['psykisk-helse', 'rusmidler'],
      alvorlighet: 'alvorlig',
      varighet: 'langvarig',
    })
    await answerAll({ selvskading: 'nei', selvmordsrisiko: 'nei', voldsrisiko: 'forhoyet' })
    await suggestion(async (panel) => {
      expect(
        await panel
          .getByRole('listitem')
          .filter({ hasText: say(names.settled) })
          .textContent(),
      ).toMatch(/^3/)
      await panel
        .getByRole('listitem')
        .filter({ hasText: /police/i })
        .filter({ hasText: 'Shall' })
        .first()
        .waitFor()
      // what another answer would change
      await panel.getByText('What if the answer were another?').click()
      await panel.getByLabel('Question').selectOption({ label: 'Severity' })
      await panel.getByLabel('Answer', { exact: true }).selectOption({ label: 'Moderate' })
      await panel.getByText('Hovedforløp: from 3 to 2').waitFor()
      await picture(page, 'what-if', panel.getByText('Hovedforløp: from 3 to 2'))
    })

    await go('planer')
    await page.getByRole('button', { name: /^Plan for managing the risk of violence/ }).click()
    await page.getByRole('group', { name: 'Signs that come before' }).getByRole('textbox').fill('Paces the room')
    await picture(page, 'plan')

    await go('forlop')
    await page.getByLabel(say(names.fromDay)).fill(days(-365))
    await button(names.startForlop).click()
    await register('kartlegging.fullfort', {}, days(-364))
    await register(
      'tiltak.avtalt',
      { 'Which measure': 'Another measure', 'What it is called': 'FACT team' },
      days(-364),
    )
    await register('samvalg.gjennomfort', {}, days(-364))
    await register('tiltak.startet', { 'Which measure': 'FACT team' }, days(-360))
    await register('koordinator.tilbudt', {}, days(-360))
    await register('dato.avtalt', { 'What it is about': 'Evaluation', Day: days(-10) }, days(-360))
    await page.getByRole('listitem').filter({ hasText: 'Late' }).filter({ hasText: '10 days over' }).waitFor()
    await page.getByRole('button', { name: /^Carried out: .*police/i }).click()
    await page.getByLabel(say(names.when)).fill(days(-300))
    await button(names.registerButton).click()
    await page.getByText(/^Closed \(\d+\)$/).click()
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Carried out' })
      .filter({ hasText: /police/i })
      .first()
      .waitFor()
    await picture(page, 'pathway')

    // a year later it is evaluated, and answered anew
    await register('evaluering.gjennomfort', { Outcome: 'Step down' }, days(-1))
    await go('kartlegging')
    await answer('alder', 53)
    await answer('alvorlighet', 'moderat')
    await answer('voldsrisiko', 'nei')
    await go('forlop')
    const changed = page.getByRole('form', { name: say(names.changed) })
    expect(await changed.textContent()).toMatch(/hovedforløp 3.*hovedforløp 2/s)
    await button(names.registerChange, changed).click()
    await page.getByRole('heading', { level: 2, name: /^Hovedforløp 2/ }).waitFor()
    // nothing was left behind: the measure goes on, and the history holds both
    await page.getByRole('listitem').filter({ hasText: 'FACT team' }).filter({ hasText: 'Running' }).first().waitFor()
    await picture(page, 'stepped-down')

    // saved to a file, left, and opened again: as it was
    await go('oppsummering')
    const sheet = page.getByRole('region', { name: 'For the record' })
    const before = await sheet.textContent()
    const file = await downloaded(page, () => page.getByRole('button', { name: 'Download as JSON' }).click())
    await leave()
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(file) })
    await page.getByRole('navigation', { name: say(names.topics) }).waitFor()
    expect(await isAnswered('voldsrisiko', 'nei')).toBe(true)
    await go('oppsummering')
    expect(await sheet.textContent()).toBe(before)
    expect(faults).toEqual([])
  },
  120_000,
)
