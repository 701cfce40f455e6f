import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../rules/index.js'
import { help } from '../../../src/cli/help.js'
import { toCql } from '../../../src/cql/index.js'
import { planDefinitions, questionnaire } from '../../../src/fhir/index.js'
import { answered, folderOfFiles, forlop, refused } from './terminal.js'

const { folder, write } = folderOfFiles()
const exported = (name: string, ...args: string[]): { readonly [file: string]: string } => {
  const out = join(folder, name)
  const said = answered(['export', ...args, '--out', out])
  const files = readdirSync(out)
  expect(said.trimEnd().split('\n').sort()).toEqual(files.map((file) => join(out, file)).sort())
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(out, file), 'utf8')]))
}

describe('forlop export --format cql', () => {
  test('writes a library for each reading', () => {
    const [careful, literal] = toCql()
    expect(exported('cql', '--format', 'cql')).toEqual({
      'Forlop.cql': careful!.text,
      'ForlopLiteral.cql': literal!.text,
    })
  })

  test('writes one reading to standard output, in the language asked for', () => {
    const args = ['export', '--format', 'cql', '--reading', 'literal', '--locale', 'nn']
    expect(answered(args)).toBe(toCql({ reading: 'literal', locale: 'nn' })[0]!.text)
  })

  test('writes a new folder, also inside another that is not there', () => {
    expect(Object.keys(exported('new/and/deep', '--format', 'cql', '--reading', 'careful'))).toEqual(['Forlop.cql'])
  })

  test('replaces files of the same name', () => {
    exported('twice', '--format', 'cql', '--locale', 'en')
    expect(exported('twice', '--format', 'cql')['Forlop.cql']).toBe(toCql()[0]!.text)
  })
})

describe('forlop export --format fhir', () => {
  const base = 'https://example.org/fhir'
  const files = exported('fhir', '--format', 'fhir', '--base', base, '--locale', 'en')
  const resources = Object.values(files).map((text) => JSON.parse(text) as { resourceType: string; url: string })
  const ofType = (type: string) => resources.filter(({ resourceType }) => resourceType === type)

  test('writes the questionnaire, the plan definitions and the libraries, a resource a file', () => {
    expect(JSON.parse(files['Questionnaire-kartlegging.json']!)).toEqual(questionnaire({ base, locale: 'en' }))
    expect(ofType('PlanDefinition')).toHaveLength(planDefinitions({ base }).length)
    expect(ofType('PlanDefinition')).toEqual(expect.arrayContaining([...planDefinitions({ base, locale: 'en' })]))
    expect(ofType('Library').map(({ url }) => url)).toEqual([`${base}/Library/Forlop`, `${base}/Library/ForlopLiteral`])
  })

  test('all canonical URLs are under the base', () => {
    expect(resources.filter(({ url }) => !url.startsWith(`${base}/`))).toEqual([])
  })

  test('without a base they are under the reserved name', () => {
    const { url } = JSON.parse(exported('fhir-2', '--format', 'fhir')['Library-Forlop.json']!) as { url: string }
    expect(url).toBe('https://forlop.example/fhir/Library/Forlop')
  })

  test('one reading has one library', () => {
    const literal = exported('fhir-3', '--format', 'fhir', '--reading', 'literal')
    expect(Object.keys(literal).filter((file) => file.startsWith('Library'))).toEqual(['Library-ForlopLiteral.json'])
  })
})

describe('forlop export --format dmn-table', () => {
  test('writes one table, which holds every rule', () => {
    const table = answered(['export', '--format', 'dmn-table'])
    for (const { id } of rules) expect(table).toContain(`,${id},`)
    expect(exported('table', '--format', 'dmn-table')).toEqual({ 'decision-table.csv': table })
  })

  test.each([
    ['semicolon', ';'],
    ['tab', '\t'],
    ['comma', ','],
  ])('separates the cells by a %s', (name, separator) => {
    const [head] = answered(['export', '--format', 'dmn-table', '--separator', name]).split('\r\n')
    expect(head!.split(separator).slice(0, 2)).toEqual(['\uFEFFC', 'alder'])
  })

  test('of the literal reading has no derived rule', () => {
    expect(answered(['export', '--format', 'dmn-table'])).toContain(',derived,')
    expect(answered(['export', '--format', 'dmn-table', '--reading', 'literal'])).not.toContain(',derived,')
  })
})

describe('forlop export --format json-schema', () => {
  test('writes the schema of the input and that of the output', () => {
    const files = exported('schema', '--format', 'json-schema')
    expect(Object.keys(files)).toEqual(['decision.schema.json', 'kartlegging.schema.json'])
    for (const text of Object.values(files)) expect(JSON.parse(text)).toHaveProperty('$schema')
  })
})

describe('what cannot be exported', () => {
  test.each<[string[], string]>([
    [[], '--format: must be one of cql, fhir, dmn-table, json-schema'],
    [['--format', 'pdf'], '--format: must be one of cql, fhir, dmn-table, json-schema'],
    [['--format', 'toString'], '--format: must be one of cql, fhir, dmn-table, json-schema'],
    [['rules', '--format', 'cql'], 'export: takes no operand; name a format with --format'],
    [['--format', 'cql', '--reading', 'strict'], '--reading: must be one of careful, literal'],
    [['--format', 'cql', '--locale', 'sv'], '--locale: must be one of nb, nn, en'],
    [['--format', 'dmn-table', '--separator', '|'], '--separator: must be one of comma, semicolon, tab'],
    [['--format', 'cql'], 'export: cql makes 2 files: name a folder for them with --out'],
    [['--format', 'json-schema'], 'export: json-schema makes 2 files: name a folder for them with --out'],
  ])('%j is refused', (args, fault) => {
    expect(refused(['export', ...args])).toEqual([fault])
  })

  test('a base that is no URL is refused', () => {
    expect(refused(['export', '--format', 'fhir', '--base', 'example.org', '--out', join(folder, 'never')])).toEqual([
      expect.stringMatching(/^base: `base` must be an absolute http or https URL/),
    ])
    expect(existsSync(join(folder, 'never'))).toBe(false)
  })

  test('a folder that is a file is refused', () => {
    const file = write('taken', '')
    expect(refused(['export', '--format', 'cql', '--out', file])).toEqual([
      '--out: cannot be written to: name a folder, which is made when it is not there',
    ])
  })

  test('the help names the command and what it takes', () => {
    for (const word of ['forlop export', '--format', '--out', '--separator', '--base', 'dmn-table']) {
      expect(help).toContain(word)
    }
    expect(forlop(['export', '--help']).out).toBe(help)
  })
})
