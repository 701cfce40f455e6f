import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { statement } from '../../../rules/guideline/register/index.js'
import { facts } from '../../../rules/kartlegging/index.js'
import { temaer } from '../../../rules/kartlegging/temaer.js'
import { locales, type Text } from '../../../src/guideline/text.js'
import type { Fact } from '../../../src/kartlegging/fact.js'
import { bokmalIn } from '../../nynorsk.js'

const all: [name: string, fact: Fact][] = Object.entries(facts)
const valuesOf = (fact: Fact): [value: string, text: Text][] => ('values' in fact ? Object.entries(fact.values) : [])
const textsOf = (fact: Fact): Text[] => [fact.label, fact.help, ...valuesOf(fact).map(([, text]) => text)]

const folder = new URL('../../../rules/kartlegging/', import.meta.url)
const topicFiles = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((file) => file !== 'index' && file !== 'temaer')

describe('the topics', () => {
  test.each(topicFiles)('%s exports only facts of the catalogue, with the file as their topic', async (file) => {
    const defined: Record<string, Fact> = await import(`../../../rules/kartlegging/${file}.ts`)
    expect(Object.keys(defined).length).toBeGreaterThan(0)
    for (const [name, fact] of Object.entries(defined)) {
      expect(facts[name as keyof typeof facts]).toBe(fact)
      expect(fact.topic).toBe(file)
    }
  })

  test('every file has a heading and every heading a file', () => {
    expect(Object.keys(temaer).sort()).toEqual([...topicFiles].sort())
  })

  test('the facts stand topic by topic, in the order of the headings', () => {
    const order = all.map(([, fact]) => fact.topic).filter((topic, at, topics) => topic !== topics[at - 1])
    expect(order).toEqual(Object.keys(temaer))
  })

  test.each(Object.entries(temaer))('the heading of %s is there in every language', (_, heading) => {
    for (const locale of locales) expect(heading[locale].trim()).not.toBe('')
    expect(bokmalIn(heading.nn)).toEqual([])
  })
})

describe.each(all)('%s', (name, fact) => {
  test('has an ASCII-folded name and values', () => {
    expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/)
    for (const [value] of valuesOf(fact)) expect(value).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('has a short label, a help and texts for its values in every language', () => {
    for (const text of textsOf(fact)) {
      for (const locale of locales) {
        expect(text[locale]).toBe(text[locale].trim())
        expect(text[locale]).not.toBe('')
      }
    }
    for (const locale of locales) expect(fact.label[locale].length).toBeLessThanOrEqual(80)
  })

  test('calls no two of its values the same', () => {
    for (const locale of locales) {
      const labels = valuesOf(fact).map(([, text]) => text[locale])
      expect(new Set(labels).size).toBe(labels.length)
    }
  })

  test('is nynorsk in nynorsk', () => {
    for (const text of textsOf(fact)) expect(bokmalIn(text.nn)).toEqual([])
  })

  test('rests on statements of the register', () => {
    for (const id of fact.statements) expect(statement(id)?.id).toBe(id)
    expect(new Set(fact.statements).size).toBe(fact.statements.length)
  })
})

describe('the fixed facts', () => {
  test.each([
    'ettervernBarnevern',
    'elevVideregaende',
    'nyoppstatt',
    'tilbakevendende',
    'vedvarerEllerForverres',
    'rusutlostPsykoseGjentattEllerAlvorlig',
    'utsattForVold',
    'overdoserisiko',
    'oppfolgingISpesialisthelsetjenesten',
    'forsteHenvendelse',
    'kommunenManglerKompetanse',
    'alvorligErnaringsutfordring',
    'mindrearigeBarn',
    'mindrearigeSosken',
    'gravid',
    'langvarigOgKoordinertBehov',
  ] as const)('%s is answered yes or no', (name) => {
    expect(facts[name].kind).toBe('boolean')
  })

  test.each([
    ['alvorlighet', 'one-of', ['mild', 'moderat', 'alvorlig']],
    ['varighet', 'one-of', ['kortvarig', 'langvarig']],
    ['funksjonsfall', 'one-of', ['ingen', 'noe', 'betydelig']],
    ['selvskading', 'one-of', ['nei', 'akutt-krise', 'vedvarende-eller-alvorlig']],
    ['selvmordsrisiko', 'one-of', ['nei', 'avdekket', 'akutt-fare']],
    ['voldsrisiko', 'one-of', ['nei', 'tegn', 'forhoyet', 'akutt-fare']],
    ['problemomrade', 'some-of', ['psykisk-helse', 'rusmidler']],
    [
      'tilstander',
      'some-of',
      [
        'angst',
        'depresjon',
        'sovnvansker',
        'stress',
        'livskrise',
        'belastende-livshendelse',
        'sorg',
        'forlenget-sorgforstyrrelse',
        'traumereaksjon',
        'bipolar-lidelse',
        'psykose-god-prognose',
        'rusutlost-psykose',
        'psykoselidelse',
        'personlighetsforstyrrelse',
        'spiseforstyrrelse',
        'tvangslidelse',
        'problematisk-rusmiddelbruk',
        'skadelig-bruk',
        'avhengighet',
      ],
    ],
  ] as const)('%s is %s of exactly its values', (name, kind, values) => {
    expect(facts[name].kind).toBe(kind)
    expect(Object.keys(facts[name].values)).toEqual(values)
  })

  test('alder is a whole number of years from 0 to 130', () => {
    expect(facts.alder).toMatchObject({ kind: 'whole-number', unit: 'years', min: 0, max: 130 })
  })
})

describe('the risks', () => {
  test('every one-of fact of a risk says no with nei', () => {
    const risks = all.filter(
      ([, { kind, topic }]) => kind === 'one-of' && ['selvskading-og-selvmord', 'vold'].includes(topic),
    )
    expect(risks.map(([name]) => name)).toEqual(['selvskading', 'selvmordsrisiko', 'voldsrisiko'])
    for (const [, fact] of risks) expect(fact).toMatchObject({ none: 'nei', safetyCritical: true })
  })

  test('nothing is a number but the age: no risk has a score', () => {
    expect(all.filter(([, { kind }]) => kind === 'whole-number').map(([name]) => name)).toEqual(['alder'])
  })
})
