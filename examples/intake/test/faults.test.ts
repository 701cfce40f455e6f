import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from './browser.js'
import { expectAccessible } from './fits.js'
import { person } from './person.js'

const open = openBrowser()

const file = (content: unknown) => ({
  name: 'case.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
})

const lines = (page: Page): Promise<string[]> => page.getByRole('alert').getByRole('listitem').allTextContents()

test('a kommune profile with faults shows each of them, and another can be chosen', async () => {
  const { page, faults } = await open()
  await page.getByLabel('Egen profil fra fil').check()
  const upload = page.getByLabel('Kommuneprofil (JSON)')
  await upload.setInputFiles(
    file({
      format: 'something-else',
      id: 'Feil Id',
      name: 'Storby',
      services: [{ id: 'a', name: { nb: 'Bare bokmål' }, age: { min: 20, max: 10 } }, 'not a service'],
    }),
  )
  const said = page.getByRole('region', { name: /^Profilen kan ikke brukes/ })
  await said.waitFor()
  const told = await said.getByRole('listitem').allTextContents()
  const count = Number(/\d+/.exec((await said.getByRole('heading').textContent()) ?? '')?.[0])
  expect(told).toHaveLength(count)
  // where it is, and never what stood there
  for (const place of ['id', 'date', 'services[0].granted', 'services[1]', 'format'])
    expect(told.join('\n')).toContain(place)
  expect(told.join('\n')).not.toMatch(/Storby|Feil Id|Bare bokmål/)
  expect(await page.getByRole('button', { name: 'Begynn kartleggingen' }).isDisabled()).toBe(true)
  await expectAccessible(page, 'a faulty profile')

  await upload.setInputFiles(file('{ "id": '))
  await expect.poll(() => said.getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('JSON')])

  // without a profile the guide is still there
  await page.getByLabel('Ingen: bare veilederen').check()
  await person(page, 'nb').begin()
  expect(faults).toEqual([])
})

test('a case with faults shows where each is, opens nothing, and loses nothing', async () => {
  const { page, faults } = await open()
  const { answer, begin, go, isAnswered } = person(page, 'nb')
  await begin()
  await answer('alder', 34)
  await go('oppsummering')
  const choose = page.getByLabel('Velg en fil')
  const faulty = {
    format: 'forlop-intake',
    version: 1,
    kartlegging: { alder: 'hemmelig', selvmordsrisiko: 'kanskje', noeAnnet: true },
    mattersToMe: 7,
    measures: [{ id: 'a' }],
    overrides: ['?'],
    pathway: { pathway: 'hovedforlop-2', state: 'heaven' },
    pakkeforlop: {},
    plans: { 'no-such-plan': { parts: {} } },
    referrals: { nowhere: {} },
    more: true,
  }
  await choose.setInputFiles(file(faulty))
  await page.getByText('Filen ble ikke åpnet.').waitFor()
  const told = (await lines(page)).join('\n')
  for (const where of [
    'kartlegging.alder',
    'kartlegging.selvmordsrisiko',
    'kartlegging.noeAnnet',
    'mattersToMe',
    'measures',
    'overrides',
    'pathway',
    'plans.no-such-plan',
    'referrals.nowhere',
    'more',
  ]) {
    expect(told).toContain(where)
  }
  expect(told).not.toMatch(/hemmelig|kanskje|heaven/)
  await expectAccessible(page, 'a faulty case')

  // many faults are all told
  await choose.setInputFiles(file({ ...faulty, measures: Array.from({ length: 40 }, () => ({ id: 'a' })) }))
  await expect.poll(() => lines(page).then(({ length }) => length)).toBeGreaterThanOrEqual(49)

  for (const other of ['{ "format": ', '[]', '{}', { ...faulty, version: 2 }]) {
    await choose.setInputFiles(file(other))
    await expect.poll(() => lines(page).then(({ length }) => length)).toBe(1)
  }
  // a whole case replaces what is open only when somebody says so
  await choose.setInputFiles(file({ format: 'forlop-intake', version: 1, kartlegging: { alder: 70 } }))
  await page.getByRole('button', { name: 'Behold det som er åpent' }).click()
  await go('kartlegging')
  expect(await isAnswered('alder', 34)).toBe(true)
  expect(faults).toEqual([])
})
