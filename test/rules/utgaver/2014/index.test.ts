import { describe, expect, test } from 'vitest'
import { content2014, gaps2014, guide2014, register2014 } from '../../../../rules/utgaver/2014/index.js'
import { locales, type Text } from '../../../../src/guideline/text.js'
import { createEngine } from '../../../../src/engine/engine.js'
import { factsRead } from '../../../../src/logic/leaves.js'

const { rules, facts } = content2014
const ids = register2014.map(({ id }) => id)

const texts: readonly (readonly [string, Text])[] = [
  ['title', guide2014.title],
  ['quoted in', guide2014.quotedIn],
  ['disclaimer', guide2014.disclaimer],
  ...register2014.map(({ id, text }) => [id, text] as const),
  ...gaps2014.flatMap(({ id, open, reading }) => [[`${id} open`, open] as const, [`${id} reading`, reading] as const]),
  ...rules.map(({ id, title }) => [id, title] as const),
]

describe('the guide of 2014', () => {
  test('says that it is replaced, that it is quoted, and whose the words are', () => {
    expect(guide2014).toMatchObject({ edition: '2014', publisher: 'Helsedirektoratet', superseded: '2025-02-26' })
    for (const locale of locales) {
      expect(guide2014.disclaimer[locale]).toContain('Helsedirektoratet')
      expect(guide2014.disclaimer[locale]).toContain('SINTEF')
      expect(guide2014.disclaimer[locale]).toContain('2025')
    }
  })

  test('is accepted by the engine, and named in what it decides', () => {
    const result = createEngine(content2014, 'careful', null).decide({
      alder: 40,
      alvorlighet: 'mild',
      varighet: 'kortvarig',
      selvmordsrisiko: 'akutt-fare',
    })
    expect(result).toMatchObject({
      ok: true,
      decision: { scope: 'adult-guide', actions: [], guideline: { id: guide2014.id, edition: '2014' } },
    })
  })

  test('does nothing but place', () => {
    expect(rules.filter(({ then }) => 'action' in then)).toEqual([])
    expect(content2014.actions).toEqual({})
  })
})

describe('its statements', () => {
  test('are one per definition and per example, in order', () => {
    expect(ids).toEqual([
      'S0.01',
      ...[1, 2, 3, 4, 5].map((number) => `S1.0${number}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `S2.0${number}`),
      ...[1, 2, 3, 4, 5, 6].map((number) => `S3.0${number}`),
    ])
    for (const { id, recommendation, strength, locator } of register2014) {
      expect(id.startsWith(`${recommendation}.`)).toBe(true)
      expect(strength).toBe('definition')
      expect(locator).toContain('SINTEF, IS-24/8 2016 › kapittel 5')
    }
  })

  test('are each carried by a rule of the guide itself, but for the frame that the rules together are', () => {
    const carried = rules.filter(({ basis }) => basis === 'guideline').flatMap(({ statements }) => statements)
    expect(ids.filter((id) => !carried.includes(id))).toEqual(['S0.01'])
    expect(carried.sort()).toEqual(ids.slice(1))
  })

  test('are opened at their own hovedforløp and no other', () => {
    for (const { basis, statements, then } of rules) {
      if (basis !== 'guideline') continue
      const statement = register2014.find(({ id }) => id === statements[0])
      expect(then).toEqual({ place: statement?.hovedforlop })
    }
  })
})

describe('its gaps', () => {
  test('are M1 to M10, in order, on statements that exist', () => {
    expect(gaps2014.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => `M${index + 1}`))
    for (const { statements } of gaps2014) for (const id of statements) expect(ids).toContain(id)
  })

  test('are each resolved by a rule, but for the unknown, which the engine keeps open', () => {
    const resolved = new Set(rules.flatMap(({ gaps = [] }) => gaps))
    expect(gaps2014.filter(({ id }) => !resolved.has(id)).map(({ id }) => id)).toEqual(['M3'])
    for (const id of resolved) expect(gaps2014.map((gap) => gap.id)).toContain(id)
  })

  test('are named by every derived rule, with a statement in common', () => {
    for (const { id, basis, gaps = [], statements } of rules) {
      if (basis === 'derived') expect(gaps, id).not.toEqual([])
      for (const name of gaps) {
        const about = gaps2014.find((gap) => gap.id === name)?.statements ?? []
        expect(
          statements.some((statement) => about.includes(statement)),
          `${id} ${name}`,
        ).toBe(true)
      }
    }
  })
})

describe('its rules', () => {
  test('have unique ASCII ids under their folder, and read facts that exist', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { id, when, statements } of rules) {
      expect(id).toMatch(/^utgaver\/2014\/plassering\/[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const fact of factsRead(when)) expect(Object.keys(facts)).toContain(fact)
      for (const statement of statements) expect(ids).toContain(statement)
    }
  })
})

describe('its texts', () => {
  test.each(texts)('%s is told in three languages', (_, text) => {
    for (const locale of locales) {
      expect(text[locale]).toBe(text[locale].trim())
      expect(text[locale]).toMatch(/\S/)
    }
    expect(text.nn).not.toBe(text.nb)
  })
})
