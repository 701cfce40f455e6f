import { describe, expect, test } from 'vitest'
import { citationOn, isDay, renderCitation, type NationalProduct, type Statute } from '../../../src/guideline/source.js'

const act: Omit<Statute, 'citations'> = {
  kind: 'statute',
  id: 'prove',
  name: { nb: 'prøveloven', nn: 'prøvelova', en: 'Test Act' },
  identifier: 'LOV-2000-01-01-1',
  url: 'https://lovdata.no/dokument/NL/lov/2000-01-01-1',
  subject: { nb: 'prøve', nn: 'prøve', en: 'test' },
}
const limits = { from: null, to: null, verified: true, checked: '2026-04-13' }
const note = { nb: 'endret', nn: 'endra', en: 'amended' }

const plain: Statute = { ...act, citations: [{ ...limits, section: '§ 1' }] }
const known: Statute = { ...act, citations: [{ ...limits, section: '§ 1', from: '2020-01-01' }] }
const amended: Statute = {
  ...act,
  citations: [
    { ...limits, section: '§ 1', to: '2026-06-01' },
    { ...limits, section: '§ 1', from: '2026-06-01', verified: false, note },
  ],
}
const renumbered: Statute = {
  ...act,
  citations: [
    { ...limits, section: '§ 1 a', verified: false, checked: '2025-02-26' },
    { ...limits, section: '§ 2' },
  ],
}
const unread: Statute = { ...act, citations: [{ ...limits, section: '', verified: false }] }
const repealed: Statute = { ...act, citations: [{ ...limits, section: '§ 1', from: '2020-01-01', to: '2025-01-01' }] }

describe('a section number on a day', () => {
  test.each([
    ['without a day, as it was last read', plain, undefined, '§ 1', 'verified'],
    ['on the day it was read', plain, '2026-04-13', '§ 1', 'verified'],
    ['the day before, where its start is not known', plain, '2026-04-12', '§ 1', 'unverified'],
    ['the day after', plain, '2026-04-14', '§ 1', 'unverified'],
    ['the day before a known start', known, '2019-12-31', '§ 1', 'unverified'],
    ['on a known start', known, '2020-01-01', '§ 1', 'verified'],
    ['between a known start and the reading', known, '2024-02-29', '§ 1', 'verified'],
    ['the day before an amendment, after the reading', amended, '2026-05-31', '§ 1', 'unverified'],
    ['on the day of an amendment that was not read', amended, '2026-06-01', '§ 1', 'unverified'],
    ['without a day, where the newest text was not read', amended, undefined, '§ 1', 'unverified'],
    ['long before a renumbering', renumbered, '2020-01-01', '§ 1 a', 'unverified'],
    ['on the day the old number was last seen', renumbered, '2025-02-26', '§ 1 a', 'unverified'],
    ['between the old and the new number', renumbered, '2026-04-12', '§ 1 a', 'unverified'],
    ['on the day the new number was read', renumbered, '2026-04-13', '§ 2', 'verified'],
    ['after the new number was read', renumbered, '2026-04-14', '§ 2', 'unverified'],
    ['a text that nobody read', unread, '2026-04-13', '', 'unverified'],
    ['a repealed section', repealed, '2025-01-01', '§ 1', 'unverified'],
    ['a section that is repealed since', repealed, '2024-12-31', '§ 1', 'verified'],
  ] as const)('%s', (_, source, asOf, section, validity) => {
    expect(citationOn(source, asOf)).toMatchObject({ section, validity })
  })

  test('carries the note of the period the day lies in, and no other', () => {
    expect(citationOn(amended, '2026-06-01').note).toEqual(note)
    expect(citationOn(amended, '2026-04-13')).not.toHaveProperty('note')
  })
})

describe('a citation as text', () => {
  test.each([
    ['nb', 'prøveloven § 1', 'prøveloven § 1 (gyldighet på datoen er ikke kontrollert)'],
    ['nn', 'prøvelova § 1', 'prøvelova § 1 (gyldigheita på datoen er ikkje kontrollert)'],
    ['en', 'Test Act § 1', 'Test Act § 1 (validity on the date has not been checked)'],
  ] as const)('in %s, with and without the warning', (locale, checked, unchecked) => {
    expect(renderCitation(plain, '2026-04-13', locale)).toBe(checked)
    expect(renderCitation(plain, undefined, locale)).toBe(checked)
    expect(renderCitation(plain, '2026-07-01', locale)).toBe(unchecked)
  })

  test.each([
    ['nb', 'prøveloven § 1 (gyldigheten er ikke kontrollert)'],
    ['nn', 'prøvelova § 1 (gyldigheita er ikkje kontrollert)'],
    ['en', 'Test Act § 1 (validity has not been checked)'],
  ] as const)('in %s, of a newest text that nobody read', (locale, text) => {
    expect(renderCitation(amended, undefined, locale)).toBe(text)
  })

  test('of a whole act is its name', () => {
    expect(renderCitation(unread, '2026-04-13', 'nb')).toBe('prøveloven (gyldighet på datoen er ikke kontrollert)')
  })

  test('of another national product is its title and publisher', () => {
    const product: NationalProduct = {
      kind: 'national-product',
      id: 'rad',
      title: { nb: 'Et råd', nn: 'Eit råd', en: 'Advice' },
      publisher: 'Helsedirektoratet',
      checked: '2026-11-22',
      subject: act.subject,
    }
    expect(renderCitation(product, '2020-01-01', 'nn')).toBe('«Eit råd» (Helsedirektoratet)')
  })
})

describe('a day', () => {
  test.each(['2026-06-01', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true)
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-06-01T00:00:00Z',
    ' 2026-06-01',
    '2026-06-01\n',
    '',
    'i dag',
  ])('%j is not', (text) => {
    expect(isDay(text)).toBe(false)
  })
})
