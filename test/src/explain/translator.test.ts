import i18next from 'i18next'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createTranslator } from '../../../src/explain/translator.js'
import { locales } from '../../../src/guideline/text.js'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a text', () => {
  test('is said in the language asked for', () => {
    expect(locales.map((locale) => createTranslator(locale)('heading.missing'))).toEqual([
      'Verdt å spørre om',
      'Verdt å spørje om',
      'Worth asking',
    ])
  })

  test('takes values as they are, without escaping them for HTML', () => {
    expect(createTranslator('nb')('because', { facts: `<b> & "d'` })).toBe(`Fordi: <b> & "d'.`)
  })

  test('counts', () => {
    const t = createTranslator('en')
    expect(t('changes.actions', { count: 1 })).toBe('1 other action')
    expect(t('changes.actions', { count: 2 })).toBe('2 other actions')
  })

  test('is found though its key holds dots, slashes and hyphens', () => {
    expect(createTranslator('en')('rule.risiko/kartlegg-selvskading')).toBe('The mapping can take up self-harm')
  })

  test('that nobody has is said by its key', () => {
    expect(createTranslator('nb')('rule.finnes-ikke')).toBe('rule.finnes-ikke')
  })
})

describe('texts of a host', () => {
  test('replace ours in their own language only', () => {
    const texts = { nb: { 'strength.shall': 'MÅ' } }
    expect(createTranslator('nb', texts)('strength.shall')).toBe('MÅ')
    expect(createTranslator('nb', texts)('strength.should')).toBe('bør')
    expect(createTranslator('nn', texts)('strength.shall')).toBe('skal')
    expect(createTranslator('en', texts)('strength.shall')).toBe('shall')
  })

  test('can add a language, which falls back to bokmål for what it leaves out', () => {
    const t = createTranslator('se', { se: { yes: 'juo' } })
    expect(t('yes')).toBe('juo')
    expect(t('no')).toBe('nei')
    expect(t.locale).toBe('se')
  })

  test('can replace the bokmål that another language of the host falls back to', () => {
    expect(createTranslator('se', { se: {}, nb: { no: 'nei da' } })('no')).toBe('nei da')
  })

  test('count by the rules of their own language, and by those of bokmål where they fall back', () => {
    const t = createTranslator('se', { se: { 'changes.actions_two': '{{count}} doaimma' } })
    expect(t('changes.actions', { count: 2 })).toBe('2 doaimma')
    expect(t('changes.actions', { count: 3 })).toBe('3 andre tiltak')
    expect(t('changes.shall', { count: 2 })).toBe('2 ting til som skal gjøres')
  })

  test('are left as they were', () => {
    const texts = Object.freeze({ nb: Object.freeze({ yes: 'jo' }) })
    expect(createTranslator('nb', texts)('yes')).toBe('jo')
    expect(texts).toEqual({ nb: { yes: 'jo' } })
  })
})

describe('a locale that is not known', () => {
  test.each(['', 'sv', 'NB', 'nb-NO', 'no', 'toString', '__proto__', 'constructor'])('%j is refused', (locale) => {
    expect(() => createTranslator(locale)).toThrow(RangeError)
    expect(() => createTranslator(locale, { se: {} })).toThrow(RangeError)
  })

  test('is not repeated in the error', () => {
    expect(() => createTranslator('Kari Nordmann')).toThrow(
      /^`locale` must be nb, nn, en, or one of the locales in `texts`$/,
    )
  })
})

describe('a translator is its own', () => {
  test('so two of them do not disturb each other', () => {
    const nb = createTranslator('nb', { nb: { yes: 'jo' } })
    const en = createTranslator('en')
    const other = createTranslator('nb')
    expect([nb('yes'), en('yes'), other('yes'), nb('yes')]).toEqual(['jo', 'yes', 'ja', 'jo'])
  })

  test('so the common instance of i18next is left alone', () => {
    createTranslator('nn')('yes')
    expect(i18next.isInitialized).toBeFalsy()
    expect(i18next.language).toBeUndefined()
    expect(i18next.t('yes')).not.toBe('ja')
  })

  test('and writes nothing to the console', () => {
    const methods = ['log', 'info', 'warn', 'error', 'debug'] as const
    const spies = methods.map((method) => vi.spyOn(console, method))
    const t = createTranslator('nb')
    t('rule.finnes-ikke')
    t('because')
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  })
})
