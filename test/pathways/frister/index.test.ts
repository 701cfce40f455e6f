import { describe, expect, test } from 'vitest'
import { apenReturEtterOverdose, frister, historikkord } from '../../../pathways/frister/index.js'
import { pathways } from '../../../pathways/katalog.js'
import { sources } from '../../../rules/kilder/index.js'
import { isDay } from '../../../src/guideline/source.js'
import { locales } from '../../../src/guideline/text.js'
import type { TimeLimit } from '../../../src/pathway/limit.js'

const find = (id: string): TimeLimit => {
  const found = frister.find((limit) => limit.id === id)
  if (found === undefined) throw new Error(`no limit ${id}`)
  return found
}

/** What the tables of the sources say, written out by hand: days, level of care, and what is special. */
const numbers: [string, number, TimeLimit['careLevel'], Partial<TimeLimit>?][] = [
  [
    'pakkeforlop/vurdering-av-henvisning',
    10,
    'any',
    { unit: 'virkedager', legalWeight: 'law', exemptsImmediateHelp: true },
  ],
  ['pakkeforlop/beslutning-etter-oyeblikkelig-hjelp', 14, 'any'],

  ['pakkeforlop-tsb/klinisk-beslutning/poliklinikk', 21, 'poliklinikk', { entry: 'utredning' }],
  ['pakkeforlop-tsb/klinisk-beslutning/dogn', 7, 'dogn', { entry: 'utredning' }],
  ['pakkeforlop-tsb/avrusning-til-behandling/poliklinikk', 3, 'poliklinikk'],
  ['pakkeforlop-tsb/avrusning-til-behandling/dogn', 0, 'dogn'],
  ['pakkeforlop-tsb/forste-evaluering', 7, 'any'],
  ['pakkeforlop-tsb/mellom-evalueringer/poliklinikk', 56, 'poliklinikk', { repeats: true }],
  ['pakkeforlop-tsb/mellom-evalueringer/dogn', 42, 'dogn', { repeats: true }],

  ['pakkeforlop-psykisk-helsevern-barn-og-unge/klinisk-beslutning', 42, 'any', { notFor: 'dogn', entry: 'utredning' }],
  ['pakkeforlop-psykisk-helsevern-barn-og-unge/utvidet-utredning', 42, 'any', { notFor: 'dogn', entry: 'utredning' }],
  ['pakkeforlop-psykisk-helsevern-barn-og-unge/forste-evaluering', 42, 'any', { notFor: 'dogn' }],
  ['pakkeforlop-psykisk-helsevern-barn-og-unge/mellom-evalueringer', 84, 'any', { notFor: 'dogn', repeats: true }],

  ['pakkeforlop-psykose/forste-fremmote', 7, 'any'],

  ['pakkeforlop-tvangslidelse/forste-fremmote-ocd-team', 42, 'any'],
  ['pakkeforlop-tvangslidelse/klinisk-beslutning', 56, 'any', { entry: 'utredning' }],

  ['pakkeforlop-spiseforstyrrelser-barn-og-unge/forste-fremmote/alvorlig', 7, 'any', { severity: 'alvorlig' }],
  [
    'pakkeforlop-spiseforstyrrelser-barn-og-unge/forste-fremmote/mindre-alvorlig',
    28,
    'any',
    { severity: 'mindre-alvorlig' },
  ],
  [
    'pakkeforlop-spiseforstyrrelser-barn-og-unge/klinisk-beslutning/poliklinikk',
    42,
    'poliklinikk',
    { entry: 'utredning' },
  ],
  ['pakkeforlop-spiseforstyrrelser-barn-og-unge/klinisk-beslutning/dogn', 14, 'dogn', { entry: 'utredning' }],
  ['pakkeforlop-spiseforstyrrelser-barn-og-unge/forste-evaluering/poliklinikk', 28, 'poliklinikk'],
  ['pakkeforlop-spiseforstyrrelser-barn-og-unge/forste-evaluering/dogn', 14, 'dogn'],
  ['pakkeforlop-spiseforstyrrelser-barn-og-unge/mellom-evalueringer/poliklinikk', 42, 'poliklinikk', { repeats: true }],
  ['pakkeforlop-spiseforstyrrelser-barn-og-unge/mellom-evalueringer/dogn', 14, 'dogn', { repeats: true }],

  ['pakkeforlop-gravide-og-rusmidler/klinisk-beslutning/poliklinikk', 7, 'poliklinikk', { entry: 'utredning' }],
  ['pakkeforlop-gravide-og-rusmidler/klinisk-beslutning/dogn', 7, 'dogn', { entry: 'utredning', minimum: 3 }],
  ['pakkeforlop-gravide-og-rusmidler/avrusning-til-behandling', 0, 'any'],
  ['pakkeforlop-gravide-og-rusmidler/forste-evaluering/poliklinikk', 14, 'poliklinikk'],
  ['pakkeforlop-gravide-og-rusmidler/forste-evaluering/dogn', 7, 'dogn'],
  ['pakkeforlop-gravide-og-rusmidler/mellom-evalueringer', 42, 'any', { repeats: true }],
]

/** What no source that was read gives a number for. */
const notFound: string[] = [
  'pakkeforlop-psykisk-helsevern-voksne/klinisk-beslutning/poliklinikk',
  'pakkeforlop-psykisk-helsevern-voksne/klinisk-beslutning/dogn',
  'pakkeforlop-psykisk-helsevern-voksne/utvidet-utredning/poliklinikk',
  'pakkeforlop-psykisk-helsevern-voksne/utvidet-utredning/dogn',
  'pakkeforlop-psykisk-helsevern-voksne/forste-evaluering/poliklinikk',
  'pakkeforlop-psykisk-helsevern-voksne/forste-evaluering/dogn',
  'pakkeforlop-psykisk-helsevern-voksne/mellom-evalueringer/poliklinikk',
  'pakkeforlop-psykisk-helsevern-voksne/mellom-evalueringer/dogn',
  'pakkeforlop-psykisk-helsevern-barn-og-unge/klinisk-beslutning/dogn',
  'pakkeforlop-psykisk-helsevern-barn-og-unge/utvidet-utredning/dogn',
  'pakkeforlop-psykisk-helsevern-barn-og-unge/forste-evaluering/dogn',
  'pakkeforlop-psykisk-helsevern-barn-og-unge/mellom-evalueringer/dogn',
  'pakkeforlop-psykose/klinisk-beslutning/poliklinikk',
  'pakkeforlop-psykose/klinisk-beslutning/dogn',
  'pakkeforlop-psykose/forste-evaluering/poliklinikk',
  'pakkeforlop-psykose/forste-evaluering/dogn',
  'pakkeforlop-psykose/mellom-evalueringer/poliklinikk',
  'pakkeforlop-psykose/mellom-evalueringer/dogn',
]

describe('the numbers', () => {
  test.each(numbers)('%s is %i days', (id, number, careLevel, special = {}) => {
    const expected = {
      number,
      careLevel,
      unit: 'kalenderdager',
      legalWeight: 'advisory',
      status: 'in-force',
      ...special,
    }
    expect(find(id)).toMatchObject(expected)
    for (const key of ['severity', 'minimum', 'notFor', 'entry', 'repeats', 'exemptsImmediateHelp'] as const) {
      expect(find(id)[key]).toBe(special[key])
    }
  })

  test.each(notFound)('%s is not known, and says where to look', (id) => {
    const limit = find(id)
    expect(limit).toMatchObject({ number: null, status: 'unverified', legalWeight: 'advisory', validFrom: null })
    for (const locale of locales) expect(limit.lookUp?.[locale]).toContain('helsedirektoratet.no')
  })

  test('there are no others', () => {
    expect(frister.map(({ id }) => id).sort()).toEqual([...numbers.map(([id]) => id), ...notFound].sort())
  })

  test('only one is law, and it is the one of ten working days', () => {
    expect(
      frister.filter(({ legalWeight }) => legalWeight === 'law').map(({ number, unit }) => [number, unit]),
    ).toEqual([[10, 'virkedager']])
    expect(frister.filter(({ unit }) => unit === 'virkedager')).toHaveLength(1)
  })

  test('an open return after an overdose is told of, and makes nobody late', () => {
    expect(apenReturEtterOverdose).toMatchObject({ hours: 48, pathways: ['pakkeforlop-tsb'] })
    expect(frister.some(({ id }) => id.includes('overdose'))).toBe(false)
  })
})

describe('every limit', () => {
  test.each(frister.map((limit) => [limit.id, limit] as const))('%s is whole', (id, limit) => {
    expect(id).toMatch(/^[a-z0-9]+([-/][a-z0-9]+)*$/)
    for (const locale of locales) expect(limit.title[locale].length).toBeGreaterThan(10)
    expect(limit.number === null).toBe(limit.status === 'unverified')
    expect(limit.number === null).toBe(limit.lookUp !== undefined)
    for (const day of [limit.source.dated, limit.validFrom, limit.validTo])
      expect(day === null || isDay(day)).toBe(true)
    expect(isDay(limit.source.checked ?? '')).toBe(true)
    expect(limit.source.url ?? 'https://').toMatch(/^https:\/\//)
  })

  test.each(frister.map((limit) => [limit.id, limit] as const))(
    '%s runs between events of its pathways',
    (_, limit) => {
      const events = [limit.from, limit.to, limit.restartedBy, limit.endedBy, ...(limit.alsoMetBy ?? [])]
      for (const id of limit.pathways) {
        expect(Object.keys(pathways)).toContain(id)
        const known = Object.keys(pathways[id as keyof typeof pathways].events)
        for (const event of events) expect(event === undefined || known.includes(event), event).toBe(true)
      }
    },
  )

  test('ends and begins again by events that there are', () => {
    const known = new Set(Object.values(pathways).flatMap(({ events }) => Object.keys(events)))
    const words = [...historikkord.end, ...historikkord.resume]
    expect(words.filter((type) => !known.has(type))).toEqual([])
    const begun = frister.flatMap(({ notCountedFor }) => (notCountedFor === undefined ? [] : [notCountedFor.begun]))
    expect(begun.length).toBeGreaterThan(0)
    expect(begun.filter((type) => !known.has(type))).toEqual([])
  })

  test('holds for specialist pathways only: a hovedforlop has agreed dates', () => {
    const ids = new Set(frister.flatMap(({ pathways }) => pathways))
    expect([...ids].sort()).toEqual(
      Object.keys(pathways)
        .filter((id) => id.startsWith('pakkeforlop-'))
        .sort(),
    )
  })

  test('the law is cited from the sources of the rules, with the day it was read', () => {
    const { source } = find('pakkeforlop/vurdering-av-henvisning')
    expect(sources[source.key]).toMatchObject({ kind: 'statute', citations: [{}, { checked: source.checked }] })
    expect(source.title).toBe('pasient- og brukerrettighetsloven § 2-2 a')
  })
})
