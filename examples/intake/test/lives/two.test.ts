import { planer } from 'forlop/pathways'
import { expect, test } from 'vitest'
import { openBrowser } from '../browser.js'
import { names } from '../names.js'
import { person } from '../person.js'
import { days, downloaded, picture, screens } from './life.js'

const open = openBrowser()
const referral = 'Syt for nødvendig tilvising til spesialisthelsetenesta for sjølvmordsrisiko'

test.each(screens)(
  'a suicide risk in hovedforløp 2, until specialist services have it, in nynorsk, on a $screen',
  async ({ size }) => {
    const { page, faults } = await open(size)
    await person(page, 'nb').speak('nn')
    const { answer, answerAll, begin, button, go, register, say, suggestion } = person(page, 'nn')
    await begin()
    await answerAll({ alder: 34, alvorlighet: 'moderat', varighet: 'langvarig', tilstander: ['depresjon'] })

    // the worst is said: whom to call has the screen, and nothing that was answered is lost
    await answer('selvmordsrisiko', 'akutt-fare')
    await page.getByRole('heading', { level: 1, name: say(names.danger) }).waitFor()
    const calls = page.getByRole('main').getByRole('link')
    expect(await calls.first().getAttribute('href')).toBe('tel:113')
    expect(await calls.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toContain('tel:116117')
    await picture(page, 'danger')
    await button(names.safe).click()
    await answer('selvmordsrisiko', 'avdekket')
    await answerAll({ voldsrisiko: { absent: 'asked-declined' }, selvskading: 'nei' })

    await suggestion(async (panel) => {
      expect(
        await panel
          .getByRole('listitem')
          .filter({ hasText: say(names.settled) })
          .textContent(),
      ).toMatch(/^2/)
      await panel.getByRole('heading', { name: /^Gjer i dag/ }).waitFor()
      await panel.getByText(referral, { exact: true }).first().waitFor()
      // what was not answered is not a no
      expect(await panel.textContent()).toContain('når dette er avklart: Risiko for å utøve vald')
      await picture(page, 'suggestion')
    })

    // a departure from what should be done, with its reason
    await go('tiltak')
    await page.getByText('Noter eit avvik').click()
    await page.getByLabel('Kva er avviket frå?').selectOption({ label: 'Bør: Samarbeid med fastlegen' })
    await button({ nb: '', nn: 'Noter avviket', en: '' }).click()
    await page.getByText('Skriv kvifor.').waitFor()
    await page.getByLabel('Kvifor?').fill('Personen vil ikkje at fastlegen skal vite det no.')
    await page.getByLabel('Kven bestemmer det?').fill('Psykolog i kommunen')
    await button({ nb: '', nn: 'Noter avviket', en: '' }).click()
    await page.getByText('Psykolog i kommunen').waitFor()

    // the referral knows what it should hold, and what is still missing
    await go('henvisning')
    await page.getByRole('region', { name: /^Sjekkliste: manglar/ }).waitFor()
    const paper = page.getByRole('region', { name: 'Tilvisinga på ark' })
    const content = page.getByRole('form', { name: 'Innhaldet' })
    await content.getByLabel('Mottakar').fill('DPS, vaksenpoliklinikken')
    expect(await paper.textContent()).toContain('DPS, vaksenpoliklinikken')
    expect(await paper.textContent()).toContain(referral)
    await picture(page, 'referral')

    // a plan, made with the person
    await go('planer')
    const signs = planer['krise-og-mestringsplan'].parts.find(({ id }) => id === 'tidlige-tegn')!
    const part = page.getByRole('group', { name: signs.title.nn }).first()
    await part.getByRole('textbox').fill('Søv lite\nSvarar ikkje på telefon')
    expect(await page.getByRole('region', { name: 'Planen på ark' }).textContent()).toContain('Svarar ikkje på telefon')

    await go('forlop')
    await page.getByLabel(say(names.fromDay)).fill(days(-20))
    await button(names.startForlop).click()
    await register('kartlegging.fullfort', {}, days(-19))
    await register('henvisning.sendt', { 'Til (kan stå tomt)': 'DPS' }, days(-19))
    await page.getByRole('button', { name: `Utført: ${referral}` }).click()
    await page.getByLabel(say(names.when)).fill(days(-19))
    await button(names.registerButton).click()
    await page.getByRole('status').filter({ hasText: 'Ei plikt er utført' }).waitFor({ state: 'attached' })
    await page.getByText(/^Avslutta \(\d+\)$/).click()
    await page.getByRole('listitem').filter({ hasText: 'Utført' }).filter({ hasText: referral }).first().waitFor()

    // specialist services follow a pathway with time limits beside it: one of them is late
    await page.locator('summary').filter({ hasText: 'Opne eit pakkeforløp' }).click()
    const opening = page.getByRole('region', { name: 'Opne eit pakkeforløp' })
    const which = opening.getByLabel('Kva for pakkeforløp')
    await which.selectOption({ index: 1 })
    await opening.getByLabel(say(names.fromDay)).fill(days(-19))
    await button({ nb: '', nn: 'Opne pakkeforløpet', en: '' }, opening).click()
    await register('henvisning.mottatt', {}, days(-18))
    await page.getByRole('listitem').filter({ hasText: 'Forseinka' }).first().waitFor()
    await picture(page, 'specialist-pathway', page.getByRole('heading', { name: 'Tidslinje' }))

    await go('oppsummering')
    const bundle = await downloaded(page, () => page.getByRole('button', { name: 'Last ned som FHIR Bundle' }).click())
    expect(JSON.parse(bundle)).toMatchObject({ resourceType: 'Bundle' })
    expect(bundle).toContain('Personen vil ikkje at fastlegen skal vite det no.')
    expect(faults).toEqual([])
  },
  120_000,
)
