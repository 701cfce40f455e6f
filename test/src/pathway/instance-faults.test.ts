import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/index.js'
import { advance, pathways, startPathway, type PathwayInstance } from '../../../pathways/index.js'
import { instanceFaults } from '../../../src/pathway/instance-faults.js'

const said = (input: unknown): readonly string[] => instanceFaults(pathways, input).map(({ message }) => message)

const decision = assess({ alder: 34, alvorlighet: 'moderat', varighet: 'langvarig', selvmordsrisiko: 'avdekket' })
const begun = startPathway('hovedforlop-3', { at: '2026-11-20', decision })
const agreed = advance(begun, { type: 'tiltak.avtalt', at: '2026-11-21', tiltak: 'Kari' }) as PathwayInstance
const dated = advance(agreed, { type: 'dato.avtalt', at: '2026-11-21', hva: 'evaluering', dag: '2026-12-21' })
const instance = dated as PathwayInstance

/** The instance with other values, far down: `history.1.at`. */
const changed = (values: { readonly [path: string]: unknown }): unknown => {
  const copy: unknown = JSON.parse(JSON.stringify(instance))
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split('.')
    const holder = keys.slice(0, -1).reduce((inner, key) => (inner as { [key: string]: unknown })[key], copy)
    Object.assign(holder as object, { [keys.at(-1)!]: value })
  }
  return copy
}

describe('an instance', () => {
  test.each(Object.values(pathways))('of $id that was just begun is whole', ({ id }) => {
    expect(said(startPathway(id, { at: '2026-11-22T14:05:00+01:00' }))).toEqual([])
  })

  test('with all there can be is whole, also when it has been stored', () => {
    expect(said(instance)).toEqual([])
    expect(said(JSON.parse(JSON.stringify(instance)))).toEqual([])
  })

  test('can have what a host keeps beside it', () => {
    expect(said({ ...instance, patient: 17 })).toEqual([])
  })
})

describe('what is none', () => {
  test.each([null, undefined, 34, 'Kari', true, [], [instance]])('%j', (input) => {
    expect(said(input)).toEqual(['an instance of a pathway must be an object'])
  })

  test('an empty object lacks everything', () => {
    expect(said({}).map((line) => line.split('`')[1])).toEqual([
      'pathway',
      'version',
      'machine',
      'revision',
      'state',
      'context',
      'history',
    ])
  })
})

describe('a fault', () => {
  test.each([
    ['a pathway that there is not', 'pathway', 'Kari', '`pathway` must be one of hovedforlop-1, '],
    ['a name of every object', 'pathway', 'toString', '`pathway` must be one of hovedforlop-1, '],
    ['another version', 'version', '0.1.0', '`machine` is that of another version of the pathway: '],
    ['another machine', 'machine', 'a'.repeat(64), '`machine` is that of another version of the '],
    ['half a revision', 'revision', 1.5, '`revision` must be a whole number'],
    ['no history', 'history', [], '`history` must hold the event it began with'],
    ['a day that is none', 'history.1.at', '2026-02-30', '`history.1.at` must be a day (2026-11-22) '],
    ['a level', 'context.level', 4, '`context.level` must be 1, 2, 3 or null'],
    ['a level of care', 'context.careLevel', 'Kari', '`context.careLevel` must be one of poliklinikk, dogn, or null'],
    ['compulsion', 'context.tvang', 'ja', '`context.tvang` must be true or false'],
    ['an agreed date', 'context.agreed.0.day', 'snart', '`context.agreed.0.day` must be a day '],
    ['agreed dates', 'context.agreed', {}, '`context.agreed` must be a list'],
  ])('in %s', (_, path, value, line) => {
    const lines = said(changed({ [path]: value }))
    expect(lines).toHaveLength(1)
    expect(lines[0]!.slice(0, line.length)).toBe(line)
  })

  test('in a measure, in a duty or in what is done is told by its place: its name is the host’s', () => {
    const lines = said(
      changed({
        'context.measures.Kari.status': 'x',
        'context.duties.henvis-spesialist-selvmordsrisiko.status': 'x',
        'context.done': { 'Kari Nordmann': 'i går' },
      }),
    )
    expect(lines).toEqual([
      '`context.duties.0.status` must be one of open, done, handed-over, departed-from',
      '`context.measures.0.status` must be one of agreed, running, paused, ended',
      '`context.done.0` must be a day (2026-11-22) or a time with its offset',
    ])
    expect(lines.join()).not.toContain('Kari')
  })

  test('has a place, a code and words', () => {
    expect(instanceFaults(pathways, changed({ 'history.1.at': 'i går' }))).toEqual([
      {
        path: ['history', 1, 'at'],
        code: 'wrong-type',
        message: '`history.1.at` must be a day (2026-11-22) or a time with its offset',
      },
    ])
  })

  test('is told a hundred times at most', () => {
    const many = Array.from({ length: 500 }, () => ({}))
    expect(said({ ...instance, history: many })).toHaveLength(100)
  })
})

describe('a state', () => {
  test.each([
    ['of another name', { ...(instance.state as object), forlop: 'Kari' }],
    ['that every object has', { ...(instance.state as object), forlop: 'toString' }],
    ['of one region only', { forlop: 'kartlegging' }],
    ['with a region too many', { ...(instance.state as object), ekstra: 'kartlegging' }],
    ['with a region in a state without', { ...(instance.state as object), forlop: { kartlegging: {} } }],
    ['where there are regions', 'forlop'],
    ['that is a region', { ...(instance.state as object), koordinering: 'koordinator' }],
    ['that is empty', {}],
  ])('%s is refused', (_, state) => {
    expect(said({ ...instance, state })).toEqual(['`state` is no state of the pathway'])
  })

  test('of another kind is refused', () => {
    for (const state of [3, null, { forlop: null }, { forlop: { igang: 7 } }, ['start']]) {
      expect(said({ ...instance, state })).toEqual(['`state` must be a state of the pathway'])
    }
    const specialist = startPathway('pakkeforlop-tsb', { at: '2026-11-22' })
    expect(said({ ...specialist, state: { forHenvisning: {} } })).toEqual(['`state` is no state of the pathway'])
  })
})
