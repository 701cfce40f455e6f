import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from '../chromium.js'
import { started } from './started.js'

const url = started('ehr-embedding/server.ts')
const open = openBrowser()

const cards = (page: Page): Promise<string[]> => page.locator('article h4').allTextContents()
const kept = (page: Page): Promise<string[]> => page.locator('#kept li').allTextContents()

test('a host opens a patient, shows the form, gets cards, accepts a suggestion, and records a departure', async () => {
  const { page, faults } = await open(await url)

  // a patient without a kartlegging: the card asks for one
  await page.getByRole('button', { name: 'Kari Eksempel' }).click()
  await page.locator('article').first().waitFor()
  expect((await cards(page)).join()).toContain('Det finnes ingen kartlegging. Spør først om')

  // the form, as a person fills it in; what is not relevant yet is not shown
  await page.getByLabel('Alder', { exact: true }).fill('34')
  await page.getByLabel('Alvorlighet', { exact: true }).selectOption('Moderat')
  await page.getByLabel('Forventet varighet', { exact: true }).selectOption('Langvarig')
  await page.getByLabel('Selvmordsrisiko', { exact: true }).selectOption('Avdekket')
  await page.getByRole('group', { name: 'Tilstander og plager' }).getByLabel('Angst').check()
  await page.getByRole('button', { name: 'Lagre kartleggingen' }).click()
  const today = page.locator('article', { hasText: 'Gjør i dag: Sørg for nødvendig henvisning' })
  await today.waitFor()
  expect(await cards(page)).toContainEqual(expect.stringContaining('Hovedforløp 2.'))
  expect(await kept(page)).toEqual(['QuestionnaireResponse, completed'])

  // a suggestion is accepted: the draft stands in the record
  await today.getByRole('button', { name: /^Lag utkast til henvisning/ }).click()
  await page.locator('#kept li', { hasText: 'ServiceRequest, draft' }).waitFor()

  // a card is overridden: the departures are documented
  const shall = page.locator('article', { hasText: 'Skal:' })
  await shall.getByText('Velg bort dette kortet').click()
  await shall.getByLabel('Grunn').selectOption({ label: 'Avtalt annerledes sammen med personen (skriv hva)' })
  await shall.getByLabel('Kommentar').fill('Starter mandag.')
  await shall.getByRole('button', { name: 'Velg bort' }).click()
  await page.locator('#kept li', { hasText: 'Avvik fra' }).first().waitFor()
  const record = (await (await fetch(new URL('record', await url))).json()) as {
    resources: { resourceType: string }[]
    departures: { action: string }[]
  }
  expect(record.resources.map(({ resourceType }) => resourceType)).toEqual(['QuestionnaireResponse', 'ServiceRequest'])
  expect(record.departures[0]).toMatchObject({
    type: 'override',
    departsFrom: { strength: 'shall' },
    reason: 'Avtalt annerledes sammen med personen (skriv hva): Starter mandag.',
    by: 'Practitioner/eksempel',
  })

  // opened again: the cards are those of the kartlegging that was saved
  await page.getByRole('button', { name: 'Ola Eksempel' }).click()
  await page.locator('article', { hasText: 'Det finnes ingen kartlegging' }).waitFor()
  await page.getByRole('button', { name: 'Kari Eksempel' }).click()
  await page.locator('article', { hasText: 'Gjør i dag: Sørg for nødvendig henvisning' }).waitFor()
  expect(faults).toEqual([])
}, 120_000)
