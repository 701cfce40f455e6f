import { describe, expect, test } from 'vitest'
import { advanceWith } from '../../../src/pathway/advance.js'
import type { PathwayEvent } from '../../../src/pathway/event.js'
import { composed, namedNow } from '../../../src/pathway/history-names.js'
import type { PathwayInstance } from '../../../src/pathway/instance.js'
import { replayWith } from '../../../src/pathway/replay.js'
import { migrateWith } from '../../../src/pathway/migrate.js'
import { startWith } from '../../../src/pathway/start.js'
import { decision, lop } from './made-up-pathway.js'
import { versions } from './made-up-versions.js'

const definitions = { lop }
const told: readonly PathwayEvent[] = [
  { type: 'brev.mottatt', at: '2026-01-06T10:00:00+01:00', id: 'a' },
  { type: 'plikt.palagt', at: '2026-01-08', beslutning: decision('skriv') },
  { type: 'plan.laget', at: '2026-01-07', lateRegistered: true },
  { type: 'plikt.utfort', at: '2026-01-09', plikt: 'skriv', id: 'b' },
]
const lived = told.reduce<PathwayInstance>(
  (instance, event) => advanceWith(definitions, instance, event) as PathwayInstance,
  startWith(definitions, 'lop', { at: '2026-01-05', careLevel: 'dogn', decision: decision('ring') as never }),
)
const stored = JSON.parse(JSON.stringify(lived.history)) as PathwayEvent[]

describe('a history played again', () => {
  test('gives the same bytes, also when it was stored', () => {
    expect(lived.revision).toBe(4)
    for (const history of [lived.history, stored]) {
      expect(JSON.stringify(replayWith(definitions, history))).toBe(JSON.stringify(lived))
    }
    expect(Object.isFrozen(stored[0])).toBe(false)
  })

  const changed = (place: number, event: object): PathwayEvent[] => stored.with(place, { ...stored[place]!, ...event })

  const noEvent = 'an event has a `type`, and an `at` that is a day or a time'
  const noBeginning = 'a history begins with `forlop.opprettet`'

  test.each<[string, readonly PathwayEvent[], number, string, string]>([
    ['is empty', [], 0, 'bad-event', noBeginning],
    ['has no beginning', stored.slice(1), 0, 'bad-event', noBeginning],
    ['begins with what is no event', stored.with(0, null as never), 0, 'bad-event', noEvent],
    ['is of a pathway there is not', changed(0, { pathway: 'annet' }), 0, 'bad-event', '`pathway` is no pathway'],
    ['says of no pathway', changed(0, { pathway: undefined }), 0, 'bad-event', '`pathway` is no pathway'],
    [
      'is of a pathway that is no text',
      changed(0, { pathway: { toString: 'annet' } as never }),
      0,
      'bad-event',
      '`pathway` is no pathway',
    ],
    [
      'begins with what is no start',
      changed(0, { careLevel: 'Kari' }),
      0,
      'bad-event',
      '`careLevel` must be one of poliklinikk, dogn',
    ],
    ['begins on no day', changed(0, { at: 'i går' }), 0, 'bad-event', noEvent],
    ['holds what is no event', stored.with(2, null as never), 2, 'bad-event', noEvent],
    ['holds an event without a type', changed(2, { type: 5 }), 2, 'bad-event', noEvent],
    ['holds an event on no day', changed(2, { at: 'i går' }), 2, 'bad-event', noEvent],
    [
      'begins twice',
      [stored[0]!, ...stored],
      1,
      'unknown-event',
      'the pathway knows no such event; see the open events',
    ],
    [
      'has an event that does not belong there',
      stored.toSpliced(1, 1),
      2,
      'not-open',
      'this does not belong to where the person stands; see the open events',
    ],
    [
      'has an event that waits for something',
      stored.toSpliced(2, 1),
      3,
      'blocked',
      'it belongs here, but waits for pliktApen',
    ],
    [
      'has an event with a wrong field',
      changed(3, { evaluering: 'x' }),
      3,
      'bad-event',
      '`evaluering` must be a day (2026-11-22)',
    ],
    [
      'has an event earlier than the one before',
      changed(3, { lateRegistered: false }),
      3,
      'too-old',
      'something later is registered already: say `lateRegistered: true` to register it all the same',
    ],
    [
      'has an event of an id that stands there',
      changed(4, { id: 'a' }),
      4,
      'bad-event',
      'an event with this id stands there already',
    ],
  ])('is refused where it %s', (_, history, place, refused, message) => {
    const result = replayWith(definitions, history)
    expect(result).toMatchObject({ refused, place, message })
    expect(JSON.stringify(result)).not.toContain('Kari')
  })
})

describe('the entry of a migration', () => {
  const now = versions['2.0.0']
  const migrated = migrateWith(now, lived) as PathwayInstance
  const changed = (entry: object): PathwayEvent[] => [...lived.history, { ...migrated.history.at(-1)!, ...entry }]

  test('is where the rest is played from', () => {
    expect(JSON.stringify(replayWith(now, migrated.history))).toBe(JSON.stringify(migrated))
  })

  test('does not begin a history: how often something was registered before it is not known', () => {
    expect(replayWith(now, migrated.history.slice(-1))).toMatchObject({
      refused: 'bad-event',
      place: 0,
      message: 'a history begins with `forlop.opprettet`',
    })
  })

  test.each<[string, PathwayEvent[], string]>([
    ['a version that is no more', changed({ to: { version: '1.1.0', machine: 'x' } }), 'other-version'],
    ['no version', changed({ to: undefined }), 'bad-event'],
    ['no state', changed({ state: 'arbeid' }), 'bad-event'],
    ['no context', changed({ context: { duties: 'Kari' } }), 'bad-event'],
    ['another pathway', changed({ pathway: 'annet' }), 'bad-event'],
  ])('is refused with %s', (_, history, refused) => {
    const result = replayWith(now, history)
    expect(result).toMatchObject({ refused, place: 5, open: [] })
    expect(JSON.stringify(result)).not.toContain('Kari')
  })
})

describe('the names of a history', () => {
  const migration = (events?: object) => ({ type: 'forlop.migrert', ...(events && { events }) })
  const types = (...history: { type: string }[]) => namedNow(history).map(({ type }) => type)

  test('are as they stand where nothing was renamed', () => {
    const history = [{ type: 'a' }, migration(), { type: 'b' }]
    expect(namedNow(history)).toBe(history)
  })

  test('are the new ones for what was registered before they were', () => {
    expect(types({ type: 'a' }, migration({ a: 'b' }), { type: 'a' })).toEqual(['b', 'forlop.migrert', 'a'])
  })

  test('are the newest ones after several migrations', () => {
    const [first, , second] = types({ type: 'a' }, migration({ a: 'b' }), { type: 'b' }, migration({ b: 'c', x: 'y' }))
    expect([first, second]).toEqual(['c', 'c'])
    expect(composed({ a: 'b' }, { b: 'c', x: 'y' })).toEqual({ a: 'c', b: 'c', x: 'y' })
    expect(types({ type: 'a' }, { type: 'b' }, migration({ a: 'b', b: 'a' }))).toEqual(['b', 'a', 'forlop.migrert'])
  })

  test('are changed by migrations only, whatever other events hold', () => {
    const told = { type: 'c', events: { a: 'd' } }
    expect(types({ type: 'a' }, told)).toEqual(['a', 'c'])
    expect(types({ type: 'a' }, told, migration({ x: 'y' }))).toEqual(['a', 'c', 'forlop.migrert'])
  })

  test('that every object has are as any other', () => {
    expect(types({ type: 'toString' }, migration({ a: 'constructor' }), migration({}))).toEqual([
      'toString',
      'forlop.migrert',
      'forlop.migrert',
    ])
  })
})
