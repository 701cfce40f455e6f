import { describe, expect, test } from 'vitest'
import { actions, facts, rules } from '../../../rules/index.js'
import { en } from '../../../src/explain/phrases/en.js'
import { nb } from '../../../src/explain/phrases/nb.js'
import { nn } from '../../../src/explain/phrases/nn.js'
import { textsOf } from '../../../src/explain/texts.js'
import { locales, type Locale } from '../../../src/guideline/text.js'
import type { Fact } from '../../../src/kartlegging/fact.js'
import { bokmalIn } from '../../nynorsk.js'

const phrases: { readonly [L in Locale]: { readonly [key: string]: string } } = { nb, nn, en }
const keys = Object.keys(nb)

const placeholdersOf = (text: string): string[] => (text.match(/\{\{.*?\}\}/g) ?? []).sort()

describe.each(locales)('the phrases in %s', (locale) => {
  const own = phrases[locale]

  test('have the keys of bokmål, no more and no fewer', () => {
    expect(Object.keys(own).sort()).toEqual([...keys].sort())
  })

  test.each(keys)('%s is said, and takes what bokmål takes', (key) => {
    expect(own[key]?.trim()).toBeTruthy()
    expect(placeholdersOf(own[key]!)).toEqual(placeholdersOf(nb[key as keyof typeof nb]))
  })

  test('have a plural for every singular', () => {
    const singulars = Object.keys(own).filter((key) => key.endsWith('_one'))
    expect(singulars.length).toBeGreaterThan(0)
    for (const key of singulars) expect(own).toHaveProperty([key.replace(/_one$/, '_other')])
  })

  test('say every strength and every basis differently, so derived is never taken for the guide', () => {
    for (const group of ['strength.', 'basis.', 'trace.', 'absent.', 'scope.', 'reading.']) {
      const said = Object.entries(own)
        .filter(([key]) => key.startsWith(group))
        .map(([, text]) => text)
      expect(said.length).toBeGreaterThan(1)
      expect(new Set(said).size).toBe(said.length)
    }
  })
})

describe('nynorsk', () => {
  test.each(keys)('%s has no words of bokmål', (key) => {
    expect(bokmalIn(nn[key as keyof typeof nn])).toEqual([])
    // nynorsk for "you", which the phrases never say
    expect(nn[key as keyof typeof nn]).not.toMatch(/(?<!\p{L})de(?!\p{L})/iu)
  })

  test('is nynorsk in the texts of rules, actions and facts too', () => {
    const found = Object.entries(textsOf('nn')).filter(([, text]) => bokmalIn(text).length > 0)
    expect(found).toEqual([])
  })

  test('is looked for by words that bokmål does have', () => {
    expect(Object.values(nb).filter((text) => bokmalIn(text).length > 0).length).toBeGreaterThan(5)
  })
})

describe('all texts of one language', () => {
  test.each(locales)('%s has the same keys as bokmål', (locale) => {
    expect(Object.keys(textsOf(locale)).sort()).toEqual(Object.keys(textsOf('nb')).sort())
  })

  test.each(locales)('%s leaves none of them empty', (locale) => {
    expect(Object.entries(textsOf(locale)).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test.each(locales)('%s has the title of every rule, and the name of every option', (locale) => {
    const texts = textsOf(locale)
    for (const { id, title, then } of rules) {
      expect(texts[`rule.${id}`]).toBe(title[locale])
      if ('option' in then) expect(texts[`option.${id}`]).toBe(then.option[locale])
    }
  })

  test.each(locales)('%s has the title of every action', (locale) => {
    const texts = textsOf(locale)
    for (const [id, { title }] of Object.entries(actions)) expect(texts[`action.${id}`]).toBe(title[locale])
  })

  test.each(locales)('%s has the label, the help and the values of every fact', (locale) => {
    const texts = textsOf(locale)
    for (const [name, fact] of Object.entries(facts) as [string, Fact][]) {
      expect(texts[`fact.${name}`]).toBe(fact.label[locale])
      expect(texts[`help.${name}`]).toBe(fact.help[locale])
      if (!('values' in fact)) continue
      for (const [value, text] of Object.entries(fact.values))
        expect(texts[`value.${name}.${value}`]).toBe(text[locale])
    }
  })
})
