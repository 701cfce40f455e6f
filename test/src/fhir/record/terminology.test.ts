import type { CardContext } from '../../../../src/cds-hooks/cards/context.js'
import { overrideReasons } from '../../../../src/cds-hooks/cards/override-reasons.js'
import { statementCoding } from '../../../../src/cds-hooks/cards/source.js'
import { describe, expect, test } from 'vitest'
import {
  codeSystems,
  decisionBundle,
  extensionDefinitions,
  instanceCarePlan,
  overrideCommunication,
  planDefinitions,
  questionnaire,
} from '../../../../src/fhir/index.js'
import { ForlopError, override } from '../../../../src/index.js'
import { validate } from '../../../fhir/validate.js'
import { lifeIn, pathwayIds } from '../pathway/lives.js'
import { allGiven, decisionOn, decisions, isFrozen, objectsIn, thrownBy } from './decisions.js'

const base = 'https://ehr.example/fhir'
const departure = { action: 'hovedforlop-3', reason: 'x', by: 'y', at: '2026-11-22' }

/** One of everything that is made here, under one base. */
const everything = (): readonly object[] => [
  ...decisions
    .filter((_, index) => index % 5 === 4)
    .map(([, decision]) => decisionBundle(decision, { ...allGiven, base })),
  overrideCommunication(override(decisionOn('28'), departure), { base, patient: 'Patient/ola' }),
  ...planDefinitions({ base }),
  ...pathwayIds.map((id) =>
    instanceCarePlan(lifeIn(id, 4).at(-1)!, { base, patient: 'Patient/ola', now: '2026-11-22' }),
  ),
]

describe('the code systems', () => {
  const systems = codeSystems({ base })

  test.each(systems.map((system) => [system.id, system] as const))('are valid: %s', (_, system) => {
    expect(validate(system)).toEqual([])
    expect(system.count).toBe(system.concept.length)
  })

  test('have every code that is used under the base, by the same name', () => {
    const displays = new Map(
      systems.flatMap(({ url, concept }) => concept.map(({ code, display }) => [`${url}|${code}`, display])),
    )
    const used = objectsIn(everything()).filter(
      ({ system, code }) =>
        typeof code === 'string' && typeof system === 'string' && system.startsWith(`${base}/CodeSystem/`),
    )
    expect(used.length).toBeGreaterThan(1000)
    const wrong = used.filter(({ system, code, display }) => {
      const known = displays.get(`${system as string}|${code as string}`)
      return known === undefined || (display !== undefined && display !== known)
    })
    expect(wrong).toEqual([])
  })

  test('have every code of the form', () => {
    const known = new Set(systems.flatMap(({ url, concept }) => concept.map(({ code }) => `${url}|${code}`)))
    const used = objectsIn(questionnaire({ base })).flatMap(({ system, code }) =>
      typeof code === 'string' && typeof system === 'string' && system.startsWith(base) ? [`${system}|${code}`] : [],
    )
    expect(used.length).toBeGreaterThan(100)
    expect(used.filter((code) => !known.has(code))).toEqual([])
  })

  test('are used: none stands for nothing', () => {
    const onCards = [statementCoding({ base, locale: 'nb' } as CardContext, 'R6.32'), ...overrideReasons('nb', base)]
    const used = new Set(objectsIn([everything(), questionnaire({ base }), onCards]).map(({ system }) => system))
    expect(systems.filter(({ url }) => !used.has(url)).map(({ id }) => id)).toEqual([])
  })

  test('name each code in three languages', () => {
    const english = codeSystems({ base, locale: 'en' })
    systems.forEach(({ concept }, index) => {
      concept.forEach(({ code, display, designation }, place) => {
        const other = english[index]!.concept[place]!
        expect(other.code).toBe(code)
        expect(designation.find(({ language }) => language === 'en')!.value).toBe(other.display)
        expect(other.designation.find(({ language }) => language === 'nb')!.value).toBe(display)
      })
    })
    const level = systems.find(({ id }) => id === 'hovedforlop')!
    expect(level.concept.map(({ display }) => display)).toEqual(['Hovedforløp 1', 'Hovedforløp 2', 'Hovedforløp 3'])
    expect(isFrozen(systems)).toBe(true)
    expect(codeSystems().every(({ url }) => url.startsWith('https://forlop.example/fhir/CodeSystem/'))).toBe(true)
  })
})

describe('the extensions', () => {
  const definitions = extensionDefinitions({ base })

  test.each(definitions.map((definition) => [definition.id, definition] as const))('are valid: %s', (_, definition) => {
    expect(validate(definition)).toEqual([])
  })

  test('are those that are used under the base, with the parts they have', () => {
    const used = objectsIn(everything()).filter(
      ({ url, resourceType }) => resourceType === undefined && String(url).startsWith(`${base}/StructureDefinition/`),
    )
    expect([...new Set(used.map(({ url }) => String(url)))].sort()).toEqual(definitions.map(({ url }) => url).sort())
    for (const { url, differential } of definitions) {
      const parts = differential.element.flatMap(({ sliceName }) => (sliceName === undefined ? [] : [sliceName]))
      const found = used.filter((extension) => extension['url'] === url)
      const own = found.flatMap(({ extension }) => ((extension ?? []) as { url: string }[]).map((part) => part.url))
      expect(
        [...new Set(own)].filter((part) => !parts.includes(part)),
        url,
      ).toEqual([])
      expect(
        found.every((extension) => 'extension' in extension === parts.length > 0),
        url,
      ).toBe(true)
    }
    expect(extensionDefinitions()[0]!.url).toBe('https://forlop.example/fhir/StructureDefinition/recommendation')
  })
})

test.each([
  ['code systems', () => codeSystems({ locale: 'da' as never })],
  ['code systems under no base', () => codeSystems({ base: 'x' })],
  ['extensions in a language', () => extensionDefinitions({ locale: 'nb' } as never)],
  ['extensions under no base', () => extensionDefinitions({ base: '' })],
])('what is wrong is said: %s', (_, attempt) => {
  expect(thrownBy(attempt)).toBeInstanceOf(ForlopError)
})
