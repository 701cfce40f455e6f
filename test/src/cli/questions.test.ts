import { describe, expect, test } from 'vitest'
import { facts } from '../../../rules/index.js'
import { temaer } from '../../../rules/kartlegging/temaer.js'
import { locales } from '../../../src/guideline/text.js'
import type { Fact } from '../../../src/kartlegging/fact.js'
import { answered } from './terminal.js'

const all: readonly [name: string, fact: Fact][] = Object.entries(facts)

describe.each(locales)('the questions in %s', (locale) => {
  const page = answered(['questions', '--locale', locale])
  const lines = page.split('\n')

  test('name every topic once, underlined', () => {
    for (const heading of Object.values(temaer)) {
      const place = lines.indexOf(heading[locale])
      expect(lines[place + 1]).toBe('-'.repeat(heading[locale].length))
      expect(lines.lastIndexOf(heading[locale])).toBe(place)
    }
  })

  test('ask for every fact, with its help and its values', () => {
    for (const [name, fact] of all) {
      const place = lines.findIndex((line) => line.startsWith(`${name} (${fact.kind}`))
      expect([name, lines[place]?.endsWith(`: ${fact.label[locale]}`)]).toEqual([name, true])
      expect(lines[place + 1]).toBe(`  ${fact.help[locale]}`)
      if (!('values' in fact)) continue
      const values = Object.entries(fact.values).map(([value, text]) => `    ${value}: ${text[locale]}`)
      expect(lines.slice(place + 2, place + 2 + values.length)).toEqual(values)
    }
  })

  test('ask for nothing else', () => {
    expect(lines.filter((line) => /^\w+ \((boolean|one-of|some-of|whole-number)/.test(line))).toHaveLength(all.length)
  })

  test('say within which limits a number must be', () => {
    expect(page).toContain('alder (whole-number 0-130): ')
  })
})

test('the questions are in bokmål unless another language is asked for', () => {
  expect(answered(['questions'])).toBe(answered(['questions', '--locale', 'nb']))
})

test('--json gives the facts as they are, in every language at once', () => {
  expect(JSON.parse(answered(['questions', '--json']))).toEqual(JSON.parse(JSON.stringify(facts)))
  expect(answered(['questions', '--json', '--locale', 'en'])).toBe(answered(['questions', '--json']))
})
