import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { locales } from '../../../src/guideline/text.js'
import { gapSubjects } from '../../../src/kommune/gap-subjects.js'
import { profile, service } from '../kommune/profiles.js'
import { answered, folderOfFiles, forlop, refused } from './terminal.js'

const { write } = folderOfFiles()
const folder = mkdtempSync(join(tmpdir(), 'forlop-kommune-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const kristiansund = 'examples/kommuner/kristiansund.json'
const everything = write(
  'alt.json',
  JSON.stringify(profile({ services: [{ ...service, realises: gapSubjects.map(({ id }) => id) }] })),
)

describe('forlop kommune check', () => {
  test.each([
    ['nb', 'Kristiansund kommune: profil 2021, 25 tjenester, ingen feil.', 'skal (', 'fra 18 år'],
    ['nn', 'Kristiansund kommune: profil 2021, 25 tenester, ingen feil.', 'skal (', 'frå 18 år'],
    ['en', 'Kristiansund kommune: profile 2021, 25 services, no faults.', 'shall (', 'from 18 years'],
  ])('lists in %s what the municipality has no service for, by strength', (locale, head, strength, ages) => {
    const said = answered(['kommune', 'check', kristiansund, '--locale', locale])
    for (const part of [head, strength, ages, 'eldre-folges-opp-aktivt', 'dps-akutt']) expect(said).toContain(part)
    expect(said).toMatch(/\[kartlegg-selvmordsrisiko; R7\.39\]: h[ou]v[eu]?d?[a-zø]+ 3, /)
  })

  test('says who lacks it: levels, problem areas, ages and for whom there is something', () => {
    const services = [
      { ...service, id: 'a', realises: ['tilby-kurs'], ageTo: 24, problemomrade: ['psykisk-helse'] },
      { ...service, id: 'b', realises: ['tilby-kurs'], ageFrom: 67, when: { fact: 'gravid', is: [true] } },
    ]
    const said = answered(['kommune', 'check', write('noen.json', JSON.stringify(profile({ services })))])
    expect(said).toMatch(
      /Tilby kurs i mestring \[tilby-kurs; [^\]]+\]: hovedforløp 1, 2 og 3, psykisk helse, 25–66 år; hovedforløp 1, 2 og 3, fra 67 år, bare for noen: b; hovedforløp 1, 2 og 3, rusmidler, 18–66 år/,
    )
  })

  test('says that there is everything', () => {
    expect(forlop(['kommune', 'check', everything, '--strict'])).toMatchObject({
      code: 0,
      out: 'Prøve kommune: profil 1, 1 tjenester, ingen feil.\nAlle tilbud og plikter i veilederen har en tjeneste.\n',
    })
  })

  test('fails on what nobody has when it is strict, and not on what some have', () => {
    expect(forlop(['kommune', 'check', kristiansund]).code).toBe(0)
    expect(forlop(['kommune', 'check', kristiansund, '--strict']).code).toBe(1)
    const some = { ...service, realises: gapSubjects.map(({ id }) => id), when: { fact: 'gravid', is: [true] } }
    const partly = write('delvis.json', JSON.stringify(profile({ services: [some] })))
    expect(forlop(['kommune', 'check', partly, '--strict']).code).toBe(0)
  })

  test('gives the list as data', () => {
    const { code, out } = forlop(['kommune', 'check', kristiansund, '--json', '--strict'])
    expect(code).toBe(1)
    const said = JSON.parse(out) as { profile: { id: string }; gaps: { for: string }[] }
    expect(said.profile.id).toBe('kristiansund')
    expect(said.gaps.map((gap) => gap.for)).toContain('kartlegg-selvmordsrisiko')
  })

  test('has one line for each fault, and exit code 2', () => {
    const faulty = { ...profile(), name: 7, services: [{ ...service, granted: 'x', ageFrom: -1 }] }
    const file = write('feil.json', JSON.stringify(faulty))
    const lines = refused(['kommune', 'check', file])
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toContain('feil.json: `')
  })

  test.each([
    [['kommune'], 'kommune: must be followed by check FILE, or init'],
    [['kommune', 'make'], 'kommune: must be followed by check FILE, or init'],
    [['kommune', 'check'], 'name a file with a profile'],
    [['kommune', 'check', kristiansund, 'x'], 'kommune: takes one file'],
    [['kommune', 'check', 'no-such-file.json'], 'cannot be read'],
    [['kommune', 'check', kristiansund, '--locale', 'se'], '--locale: must be one of nb, nn, en'],
  ])('%j is refused', (args, message) => {
    expect(refused(args).join()).toContain(message)
  })
})

describe('forlop kommune init', () => {
  test.each(locales)('writes a profile in %s that the check reads', (locale) => {
    const text = answered(['kommune', 'init', '--locale', locale])
    expect(text).toContain('"_comment": ')
    const file = write(`init-${locale}.json`, text)
    expect(answered(['kommune', 'check', file])).toContain('3 tjenester, ingen feil')
  })

  test('writes a new file, and never over one that is there', () => {
    const file = join(folder, 'min.json')
    expect(answered(['kommune', 'init', file])).toBe(`${file}\n`)
    expect(readFileSync(file, 'utf8')).toBe(answered(['kommune', 'init', '-']))
    expect(refused(['kommune', 'init', file]).join()).toContain('is there already')
    expect(refused(['kommune', 'init', join(folder, 'nowhere', 'min.json')]).join()).toContain('cannot be written')
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })
})

describe('forlop assess --kommune', () => {
  const person = write('person.json', '{"alder": 45, "alvorlighet": "mild", "varighet": "kortvarig"}')

  test('has the services of the municipality', () => {
    expect(answered(['assess', person, '--kommune', kristiansund])).toContain('I Kristiansund kommune:')
    const said = JSON.parse(answered(['assess', person, '--kommune', kristiansund, '--json'])) as {
      kommune: { profile: { id: string } }
    }
    expect(said.kommune.profile.id).toBe('kristiansund')
  })

  test('says what is wrong with the profile', () => {
    expect(refused(['assess', person, '--kommune', '-']).join()).toContain('--kommune: name a file')
    expect(refused(['assess', person, '--kommune', write('x.json', '{}')]).join()).toContain('`services` is missing')
  })
})
