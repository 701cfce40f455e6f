import { describe, expect, test } from 'vitest'
import {
  kodeverk,
  nprCodes,
  nprTypes,
  pathways,
  startPathway,
  type NprOptions,
  type PathwayEvent,
  type PathwayId,
} from '../../../pathways/index.js'
import { live } from '../lives.js'

const at = '2026-01-05'
const lived = (...events: PathwayEvent[]) => live('pakkeforlop-tsb', { at }, events)

describe('the type of a pathway', () => {
  test.each([
    ['pakkeforlop-tsb', 'D01'],
    ['pakkeforlop-psykisk-helsevern-voksne', 'D11'],
    ['pakkeforlop-psykisk-helsevern-barn-og-unge', 'D12'],
  ] as const)('%s has the code that was read: %s', (id, code) => {
    expect(nprCodes(startPathway(id, { at })).type).toMatchObject({
      status: 'verified',
      code,
      kodeverk: { number: '9321' },
      source: { key: 'kodeveileder-nasjonale-pasientforlop' },
    })
  })

  test.each([
    'pakkeforlop-psykose',
    'pakkeforlop-tvangslidelse',
    'pakkeforlop-spiseforstyrrelser-barn-og-unge',
    'pakkeforlop-gravide-og-rusmidler',
  ] as const)('%s has none that was found, and says where to look', (id) => {
    const { type } = nprCodes(startPathway(id, { at }))
    expect(type).toMatchObject({ status: 'not-found', code: null })
    for (const text of Object.values((type as { lookUp: object }).lookUp))
      expect(text).toContain('helsedirektoratet.no')
    expect(nprCodes(startPathway(id, { at }), { types: { [id]: 'D99' } }).type).toMatchObject({
      status: 'local',
      code: 'D99',
    })
  })

  test('of a host does not take the place of one that was read', () => {
    expect(nprCodes(lived(), { types: { 'pakkeforlop-tsb': 'X' } }).type).toMatchObject({ code: 'D01' })
  })

  test.each(['hovedforlop-1', 'hovedforlop-2', 'hovedforlop-3'] as const)('%s has no codes', (id) => {
    const instance = live(id, { at }, [{ type: 'tvang.vedtatt', at }])
    expect(nprCodes(instance, { table: { 'tvang.vedtatt': '1' } })).toEqual({ type: null, events: [] })
  })

  test('the whole OID is marked as not checked, and no other code is claimed', () => {
    expect(kodeverk).toEqual({ number: '9321', oid: '2.16.578.1.12.4.1.1.9321', oidStatus: 'unverified' })
    expect(
      Object.values(nprTypes)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['D01', 'D11', 'D12'])
    expect(Object.keys(nprTypes).filter((id) => !Object.hasOwn(pathways, id))).toEqual([])
  })
})

describe('the events of a pathway', () => {
  const referred = lived(
    { type: 'henvisning.sendt', at: '2026-01-06T23:30:00Z' },
    { type: 'henvisning.mottatt', at: '2026-01-08' },
  )

  test('have the codes of the host, and the day in Norway', () => {
    const { events } = nprCodes(referred, { table: { 'henvisning.mottatt': '1' } })
    expect(events).toEqual([
      {
        type: 'henvisning.sendt',
        title: pathways['pakkeforlop-tsb'].events['henvisning.sendt']!.title,
        at: '2026-01-06T23:30:00Z',
        day: '2026-01-07',
        status: 'unmapped',
        code: null,
        lookUp: expect.objectContaining({ nb: expect.stringContaining('kodeveilederen') }),
      },
      {
        type: 'henvisning.mottatt',
        title: pathways['pakkeforlop-tsb'].events['henvisning.mottatt']!.title,
        at: '2026-01-08',
        day: '2026-01-08',
        status: 'mapped',
        code: '1',
      },
    ])
  })

  test('are unmapped where the host has no table', () => {
    const { events } = nprCodes(referred)
    expect(events.map(({ status }) => status)).toEqual(['unmapped', 'unmapped'])
    expect(Object.isFrozen(events[0])).toBe(true)
  })

  test('that the pathway does not know are told by their type', () => {
    const strange = { ...referred, history: [...referred.history, { type: 'noe.annet', at }] }
    expect(nprCodes(strange).events.at(-1)).toMatchObject({ type: 'noe.annet', title: { nb: 'noe.annet' } })
  })
})

describe('a table is refused', () => {
  test.each<[string, NprOptions, string]>([
    ['that names an event there is not', { table: { Kari: '1' } }, '`table` names what there is not'],
    ['with an empty code', { table: { 'henvisning.mottatt': ' ' } }, '`table.henvisning.mottatt` must be a code'],
    ['with a number', { types: { 'pakkeforlop-psykose': 7 } } as never, '`types.pakkeforlop-psykose` must be a code'],
    ['that names a pathway there is not', { types: { Kari: '1' } }, '`types` names what there is not'],
  ])('%s', (_, options, message) => {
    expect(() => nprCodes(lived(), options)).toThrow(message)
    expect(() => nprCodes(lived(), options)).not.toThrow('Kari')
  })

  test('and so is an instance of no pathway', () => {
    expect(() => nprCodes({ ...lived(), pathway: 'Kari' as PathwayId })).toThrow(
      /^`pathway` must be one of hovedforlop-1/,
    )
  })
})
