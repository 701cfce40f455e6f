import { expect, test } from 'vitest'
import { openBrowser } from '../browser.js'
import { names } from '../names.js'
import { person } from '../person.js'
import { days, downloaded, picture, screens } from './life.js'

const open = openBrowser()

test.each(screens)(
  'a mild and short-lived anxiety: hovedforløp 1 in five minutes, in bokmål, on a $screen',
  async ({ size }) => {
    const { page, faults } = await open(size)
    const { answerAll, begin, button, go, register, suggestion } = person(page, 'nb')
    await page.getByLabel('Kristiansund').check()
    await page.getByText(/Kristiansund.*: \d+ tjenester/).waitFor()
    await picture(page, 'start', page.getByRole('group', { name: 'Kommune' }))
    await begin()

    await page.getByRole('textbox', { name: 'Hva er viktig for deg?' }).fill('Å sove, og å klare eksamen')
    await answerAll({
      alder: 24,
      ettervernBarnevern: false,
      elevVideregaende: false,
      problemomrade: ['psykisk-helse'],
      alvorlighet: 'mild',
      varighet: 'kortvarig',
    })
    await answerAll({ tilstander: ['angst'], selvskading: 'nei', selvmordsrisiko: 'nei', voldsrisiko: 'nei' })
    await suggestion(async (panel) => {
      await panel.getByText('Veilederen for voksne gjelder.').waitFor()
      const level = panel.getByRole('listitem').filter({ hasText: 'Dette følger av svarene' })
      expect(await level.textContent()).toMatch(/^1/)
      // each duty says why, with the statement it rests on and a way to the guide
      const duty = panel.getByRole('listitem').filter({ hasText: 'Kartlegg hjelpebehovet' })
      await duty.locator('summary').click()
      await duty.getByText('R4.01').waitFor()
      expect(await duty.getByRole('link').first().getAttribute('href')).toContain('helsedirektoratet.no')
    })
    await picture(page, 'assessment')

    // a service of the municipality's own
    await go('tiltak')
    await page.getByText('Det som passer, fra Kristiansund').waitFor()
    const service = page.getByRole('main').getByRole('checkbox').first()
    await service.check()
    const chosen = page.getByRole('region', { name: 'Valgt sammen' })
    const measure = await chosen.getByRole('listitem').locator('span').first().textContent()
    await picture(page, 'measures', service)

    await go('forlop')
    await button(names.startForlop).click()
    await register('kartlegging.fullfort')
    await page.getByRole('button', { name: `Avtalt i dag: ${measure}` }).click()
    await register('samvalg.gjennomfort')
    await page.getByRole('button', { name: `Startet i dag: ${measure}` }).click()
    await register('dato.avtalt', { 'Hva det gjelder': 'Evaluering', Dag: days(21) })
    await page.getByRole('listitem').filter({ hasText: 'Avtalt dato' }).filter({ hasText: '21 dager igjen' }).waitFor()

    // closing is refused while a duty is open, and what was written stays
    await register('evaluering.gjennomfort', { Utfall: 'Avslutte' })
    await page.getByLabel('Hva har skjedd?').selectOption({ label: 'Forløpet er avsluttet (venter)' })
    await button(names.registerButton).click()
    expect(await page.getByRole('alert').textContent()).toContain('Det ble ikke registrert')
    expect(await page.getByLabel('Hva har skjedd?').inputValue()).toBe('forlop.avsluttet')

    await go('oppsummering')
    const sheet = page.getByRole('region', { name: 'Til personen' })
    expect(await sheet.textContent()).toContain('Å sove, og å klare eksamen')
    expect(await sheet.textContent()).toContain(measure)
    const text = await downloaded(page, () =>
      page.getByRole('button', { name: 'Lagre som tekst: For journalen' }).click(),
    )
    expect(text).toContain('Kartlegg hjelpebehovet')
    await picture(page, 'summary')
    expect(faults).toEqual([])
  },
  120_000,
)
