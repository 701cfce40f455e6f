import { describe, expect, test } from 'vitest'
import { facts, rules } from '../../../rules/index.js'
import { toCql, type CqlOptions } from '../../../src/cql/index.js'
import { actions } from '../../../rules/index.js'
import { ForlopError } from '../../../src/index.js'

const [careful, literal] = toCql()
const defined = (text: string): string[] => [...text.matchAll(/^define "(.*)":$/gm)].map(([, name]) => name!)

describe('the guide as CQL', () => {
  test('is a library for each reading, the careful one first', () => {
    expect(toCql().map(({ name }) => name)).toEqual(['Forlop', 'ForlopLiteral'])
    expect(toCql({ reading: 'literal' })).toEqual([literal])
    for (const { name, version, text } of [careful!, literal!]) {
      expect(version).toMatch(/^2025-02-26-[0-9a-f]{8}$/)
      expect(text).toContain(`\nlibrary ${name} version '${version}'\n`)
    }
    expect(careful!.version).not.toBe(literal!.version)
  })

  test('has a statement for every rule in force, and for every action they lead to', () => {
    for (const [library, inForce] of [
      [careful, rules],
      [literal, rules.filter(({ basis }) => basis !== 'derived')],
    ] as const) {
      const names = defined(library!.text)
      const named = (prefix: string): string[] =>
        names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
      expect(named('rule ')).toEqual(inForce.map(({ id }) => id))
      expect(named('when ')).toEqual(inForce.map(({ id }) => id))
      const leadTo = new Set(inForce.flatMap(({ then }) => ('action' in then ? [then.action] : [])))
      expect(named('action ')).toEqual(
        Object.keys(actions)
          .filter((id) => leadTo.has(id))
          .sort(),
      )
    }
  })

  test('defines nothing twice', () => {
    for (const { text } of [careful!, literal!]) {
      const names = defined(text)
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    }
  })

  test('has a parameter for every fact, each with the default null', () => {
    for (const fact of Object.keys(facts)) {
      expect(careful!.text).toMatch(new RegExp(`^parameter "${fact}" \\S+ default null$`, 'm'))
    }
  })

  test('is the same text every time', () => {
    expect(toCql()).toEqual(toCql())
    expect(Object.isFrozen(careful)).toBe(true)
  })

  test('in another language differs in its comments only', () => {
    const withoutComments = (text: string): string => text.replaceAll(/\/\*.*?\*\/|^\/\/.*$/gms, '')
    const english = toCql({ locale: 'en' })[0]!
    expect(english.text).not.toBe(careful!.text)
    expect(withoutComments(english.text)).toBe(withoutComments(careful!.text))
    expect(english.version).toBe(careful!.version)
  })

  test('has only ASCII outside its comments', () => {
    expect(careful!.text.replaceAll(/\/\*.*?\*\/|^\/\/.*$/gms, '')).toMatch(/^[\x00-\x7f]*$/)
  })

  test.each<[object, string]>([
    [{ reading: 'strict' }, '`reading` must be one of careful, literal'],
    [{ locale: 'sv' }, '`locale` must be nb, nn or en'],
    [{ language: 'nb' }, 'options are reading, locale'],
  ])('%j is refused', (options, message) => {
    expect(() => toCql(options as CqlOptions)).toThrow(ForlopError)
    expect(() => toCql(options as CqlOptions)).toThrow(message)
  })
})
