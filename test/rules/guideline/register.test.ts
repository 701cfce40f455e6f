import { describe, expect, test } from 'vitest'
import { gap, gaps } from '../../../rules/guideline/gaps.js'
import { guide } from '../../../rules/guideline/guide.js'
import { register, statement } from '../../../rules/guideline/register/index.js'
import { locales, type Text } from '../../../src/guideline/text.js'
import { bokmalIn } from '../../nynorsk.js'

const individual = register.filter(({ level }) => level === 'individual')

const texts: readonly (readonly [string, Text])[] = [
  ...register.map(({ id, text }) => [id, text] as const),
  ...gaps.flatMap(({ id, open, reading }) => [[`${id} open`, open] as const, [`${id} reading`, reading] as const]),
  ...guide.recommendations.map(({ id, title }) => [id, title] as const),
  ['guide title', guide.title],
  ['guide disclaimer', guide.disclaimer],
]

describe('the register', () => {
  test('holds 645 statements, 505 about one person and 140 about the services', () => {
    expect(register).toHaveLength(645)
    expect(individual).toHaveLength(505)
    expect(register.filter(({ level }) => level === 'system')).toHaveLength(140)
  })

  test('has unique ids in order, each under its own recommendation', () => {
    const ids = register.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual([...ids].sort())
    for (const { id, recommendation } of register) {
      expect(id).toMatch(/^R\d\.\d\d$/)
      expect(id.split('.')[0]).toBe(recommendation)
    }
  })

  test.each(guide.recommendations.map(({ id }) => id))('numbers the statements of %s from 1 without holes', (id) => {
    const own = register.filter(({ recommendation }) => recommendation === id)
    const numbers = own.map((entry) => Number(entry.id.slice(3)))
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })

  test.each([
    ['shall', 37],
    ['should', 83],
    ['may', 124],
    ['advice', 206],
    ['definition', 55],
  ])('has the strength %s on %i statements about one person', (strength, count) => {
    expect(individual.filter((entry) => entry.strength === strength)).toHaveLength(count)
  })

  test('finds a statement by its id', () => {
    expect(statement('R6.32')).toMatchObject({ recommendation: 'R6', strength: 'shall', hovedforlop: [2] })
    expect(statement('R6.99')).toBeUndefined()
  })

  test('says where in the guide every statement stands', () => {
    expect(register.filter(({ locator }) => locator.trim() === '')).toEqual([])
  })
})

describe('the gaps', () => {
  test('are G1 to G32, in order', () => {
    expect(gaps.map(({ id }) => id)).toEqual(Array.from({ length: 32 }, (_, index) => `G${index + 1}`))
  })

  test('name statements that exist', () => {
    for (const { statements } of gaps) for (const id of statements) expect(statement(id)?.id).toBe(id)
  })

  test('concern a statement each, except G3, where the guide is silent', () => {
    expect(gaps.filter(({ statements }) => statements.length === 0).map(({ id }) => id)).toEqual(['G3'])
  })

  test('are found by their id', () => {
    expect(gap('G8')?.statements).toContain('R7.39')
    expect(gap('G33')).toBeUndefined()
  })
})

describe('the guide', () => {
  test('has a title for each recommendation of the register', () => {
    const used = new Set(register.map(({ recommendation }) => recommendation))
    expect(guide.recommendations.map(({ id }) => id)).toEqual([...used])
  })

  test('names its publisher in the disclaimer, in every language', () => {
    for (const locale of locales) expect(guide.disclaimer[locale]).toContain(guide.publisher)
  })
})

describe('the texts', () => {
  test('are filled in, without stray space, in three languages', () => {
    for (const [id, text] of texts) {
      for (const locale of locales) {
        expect(text[locale], `${id} ${locale}`).not.toBe('')
        expect(text[locale], `${id} ${locale}`).toBe(text[locale].trim())
        expect(text[locale], `${id} ${locale}`).not.toMatch(/\s\s/)
      }
    }
  })

  test('are nynorsk of their own, and not bokmål copied', () => {
    const different = register.filter(({ text }) => text.nn !== text.nb)
    expect(different.length / register.length).toBeGreaterThanOrEqual(0.9)
  })

  test('have no bokmål words in nynorsk', () => {
    expect(texts.filter(([, { nn }]) => bokmalIn(nn).length > 0).map(([id, { nn }]) => `${id}: ${nn}`)).toEqual([])
  })

  test('have the bokmål words in bokmål, so the search works', () => {
    expect(texts.filter(([, { nb }]) => bokmalIn(nb).length > 0).length).toBeGreaterThan(200)
  })
})
