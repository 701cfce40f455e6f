import { describe, expect, test } from 'vitest'
import { createTranslator } from '../../../src/explain/translator.js'
import { conditionWords } from '../../../src/explain/words.js'
import { all, always, any, not, type Condition } from '../../../src/logic/condition.js'
import { renderCondition } from '../../../src/logic/render.js'

const nyoppstatt: Condition = { fact: 'nyoppstatt', is: [true] }
const moderat: Condition = { fact: 'alvorlighet', is: ['moderat', 'alvorlig'] }
const angst: Condition = { fact: 'tilstander', includes: ['angst', 'depresjon'] }
const voksen: Condition = { fact: 'alder', atLeast: 18 }
const ung: Condition = { fact: 'alder', atMost: 25 }

const said = (locale: string, condition: Condition): string =>
  renderCondition(condition, conditionWords(createTranslator(locale)))

describe('a condition in words', () => {
  test.each<[string, Condition, nb: string, nn: string, en: string]>([
    [
      'values',
      moderat,
      'Alvorlighet: moderat eller alvorlig',
      'Alvorsgrad: moderat eller alvorleg',
      'Severity: moderate or severe',
    ],
    ['a level', { level: [2, 3] }, 'hovedforløp 2 eller 3', 'hovudforløp 2 eller 3', 'hovedforløp 2 or 3'],
    ['always', always, 'alltid', 'alltid', 'always'],
    ['never', any(), 'aldri', 'aldri', 'never'],
  ])('%s, in all three languages', (_, condition, nb, nn, en) => {
    expect([said('nb', condition), said('nn', condition), said('en', condition)]).toEqual([nb, nn, en])
  })

  test('a yes and a no', () => {
    expect(['nb', 'nn', 'en'].map((locale) => said(locale, nyoppstatt).split(': ').at(-1))).toEqual(['ja', 'ja', 'yes'])
    expect(said('nb', { fact: 'nyoppstatt', is: [false] })).toMatch(/: nei$/)
  })

  test('numbers', () => {
    expect(said('nb', all(voksen, ung))).toBe('Alder er 18 eller mer og Alder er 25 eller mindre')
    expect(said('nn', voksen)).toContain('eller meir')
    expect(said('en', ung)).toContain('25 or less')
  })

  test('a not stands in front of what it denies', () => {
    expect(said('nb', not(moderat))).toBe('ikke (Alvorlighet: moderat eller alvorlig)')
    expect(said('nn', not({ level: [1] }))).toBe('ikkje (hovudforløp 1)')
    expect(said('en', not({ level: [1] }))).toBe('not (hovedforløp 1)')
  })

  test('parentheses stand where the words alone could be read in two ways, and only there', () => {
    const [one, two, three] = [1, 2, 3].map((level): Condition => ({ level: [level] })) as [
      Condition,
      Condition,
      Condition,
    ]
    expect(said('en', any(one, all(two, three)))).toBe('hovedforløp 1 or (hovedforløp 2 and hovedforløp 3)')
    expect(said('en', all(any(one, two), three))).toBe('(hovedforløp 1 or hovedforløp 2) and hovedforløp 3')
    expect(said('en', all(any(one), three))).toBe('hovedforløp 1 and hovedforløp 3')
    expect(said('en', any(all(one), three))).toBe('hovedforløp 1 or hovedforløp 3')
    expect(said('en', all(any(one, two)))).toBe('hovedforløp 1 or hovedforløp 2')
  })

  test('a list that holds one of several values', () => {
    expect(said('nb', angst)).toMatch(/: .+ eller .+$/)
    expect(said('nn', angst)).toMatch(/: .+ eller .+$/)
    expect(said('en', angst)).toMatch(/: .+ or .+$/)
  })
})
