import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { advanceWith } from '../../../src/pathway/advance.js'
import type { PathwayEvent } from '../../../src/pathway/event.js'
import type { PathwayInstance } from '../../../src/pathway/instance.js'
import { isRefusal } from '../../../src/pathway/refusal.js'
import { startWith } from '../../../src/pathway/start.js'
import { decision, events, lop, machineOf } from './made-up-pathway.js'

const definitions = { lop }
const started = startWith(definitions, 'lop', { at: '2026-01-05', decision: decision('ring') as never })
const advance = (instance: PathwayInstance, event: PathwayEvent, options = {}) =>
  advanceWith(definitions, instance, event, options)

function taken(instance: PathwayInstance, event: PathwayEvent): PathwayInstance {
  const next = advance(instance, event)
  if (isRefusal(next)) throw new Error(next.message)
  return next
}

const refusedBy = (instance: PathwayInstance, event: PathwayEvent, options = {}) => {
  const next = advance(instance, event, options)
  return isRefusal(next) ? next.refused : 'taken'
}

const received: PathwayEvent = { type: 'brev.mottatt', at: '2026-01-06', fra: 'legen' }
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
const isTouched = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Object.isFrozen(value) || Object.values(value).some(isTouched))

describe('what advance gives', () => {
  test('is frozen all the way down, and what it was given is not touched', () => {
    const instance = stored(taken(started, received))
    const event = stored({ type: 'plikt.palagt', at: '2026-01-07', beslutning: decision('skriv') })
    const before = JSON.stringify([instance, event])
    const next = taken(instance, event)
    expect(isFrozen(next)).toBe(true)
    expect(isTouched(instance) || isTouched(event)).toBe(false)
    expect(JSON.stringify([instance, event])).toBe(before)
    expect(Object.keys(next.context.duties)).toEqual(['ring', 'skriv'])
  })

  test('shares with the instance before it what has not changed', () => {
    const next = taken(started, received)
    expect(next.context.duties).toBe(started.context.duties)
    expect(next.history[0]).toBe(started.history[0])
  })

  test('is plain JSON: fields that hold nothing are left out', () => {
    const next = taken(started, { ...received, kopi: undefined })
    expect(Object.keys(next.history.at(-1)!)).toEqual(['type', 'at', 'fra'])
    expect(stored(next)).toEqual(next)
  })

  test('keeps no more of a decision than a pathway needs', () => {
    const beslutning = { ...decision('skriv'), kartlegging: { alder: 34 } }
    const next = taken(started, { type: 'plikt.palagt', at: '2026-01-07', beslutning })
    expect(next.history.at(-1)).toEqual({ type: 'plikt.palagt', at: '2026-01-07', beslutning: decision('skriv') })
  })

  test('keeps no more of a decision that an event can do without either', () => {
    const { title, needs: takes } = events['plikt.palagt']!
    const optional = { lop: { ...lop, events: { ...events, 'plikt.palagt': { title, takes: takes! } } } }
    const beslutning = { ...decision('skriv'), kartlegging: { alder: 34 } }
    const next = advanceWith(optional, started, { type: 'plikt.palagt', at: '2026-01-07', beslutning })
    expect((next as PathwayInstance).history.at(-1)).toMatchObject({ beslutning: decision('skriv') })
    expect(JSON.stringify(next)).not.toContain('kartlegging')
  })

  test('is the same, whatever the order in which the instance was stored', () => {
    const reversed = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, reversed(inner)]),
          )
    expect(taken(reversed(stored(started)) as PathwayInstance, received)).toEqual(taken(started, received))
  })

  test('keeps a name that every object has as any other', () => {
    const next = taken(stored(started), { type: 'plikt.palagt', at: '2026-01-07', beslutning: decision('constructor') })
    expect(refusedBy(next, { type: 'plikt.utfort', at: '2026-01-07', plikt: 'constructor' })).toBe('taken')
    expect(refusedBy(started, { type: 'plikt.utfort', at: '2026-01-07', plikt: 'constructor' })).toBe('blocked')
    expect(refusedBy(started, { type: 'constructor', at: '2026-01-07' })).toBe('unknown-event')
    expect(refusedBy({ ...started, pathway: 'constructor' }, received)).toBe('other-version')
    expect(refusedBy({ ...started, pathway: ['lop'] as never }, received)).toBe('other-version')
  })
})

describe('two writers', () => {
  const one = { ...received, id: 'one' }
  const other: PathwayEvent = { type: 'plikt.utfort', at: '2026-01-06', plikt: 'ring', id: 'other' }

  test('who have read the same revision: the second is told, and loses nothing', () => {
    let row = started
    const write = (event: PathwayEvent, revision: number): string => {
      const next = advance(row, event, { revision })
      if (isRefusal(next)) return next.refused
      row = next
      return 'written'
    }
    const [first, second] = [row.revision, row.revision]
    expect(write(one, first)).toBe('written')
    expect(write(other, second)).toBe('other-revision')
    expect(write(other, row.revision)).toBe('written')
    expect(row.history.map(({ id }) => id)).toEqual([undefined, 'one', 'other'])
    expect(row.revision).toBe(2)
  })

  test('a writer who tries again with the same id has written once', () => {
    const next = taken(started, one)
    expect(advance(next, one, { revision: started.revision })).toBe(next)
  })

  test('what is wrong with the event is told before somebody else is', () => {
    const next = taken(started, one)
    expect(refusedBy(next, { type: 'plikt.utfort', at: 'i går', plikt: 'ring' }, { revision: 0 })).toBe('bad-event')
    expect(refusedBy(next, other, { revision: 7 })).toBe('other-revision')
  })
})

describe('an event', () => {
  test('of a day is not too old on that day in Norway, whatever day it is in UTC', () => {
    const evening = taken(started, { ...received, at: '2026-01-06T23:30:00Z' })
    expect(refusedBy(evening, { type: 'plan.laget', at: '2026-01-07' })).toBe('taken')
    expect(refusedBy(evening, { type: 'plan.laget', at: '2026-01-06' })).toBe('too-old')
    expect(refusedBy(evening, { type: 'plan.laget', at: '2026-01-06', lateRegistered: true })).toBe('taken')
  })

  test('between a time and a day that came after it is too old', () => {
    const noon = taken(started, { ...received, at: '2026-01-06T12:00:00+01:00' })
    const later = taken(noon, { type: 'plan.laget', at: '2026-01-06' })
    expect(refusedBy(later, { type: 'plan.laget', at: '2026-01-06T11:00:00+01:00' })).toBe('too-old')
    expect(refusedBy(later, { type: 'plan.laget', at: '2026-01-06T13:00:00+01:00' })).toBe('taken')
  })

  test('refused for what it waits for says so in words that the pathway has, or by its name', () => {
    const working = taken(started, received)
    expect(advance(working, { type: 'arbeid.ferdig', at: '2026-01-07' })).toMatchObject({
      refused: 'blocked',
      message: 'it belongs here, but waits for altGjort',
      why: { nb: 'Noe står åpent.' },
    })
    const refusal = advance(working, { type: 'plikt.utfort', at: '2026-01-07', plikt: 'x' })
    expect(refusal).toMatchObject({ refused: 'blocked' })
    expect(refusal).not.toHaveProperty('why')
  })

  test.each([null, undefined, 'brev.mottatt', 5])('that is %j is refused', (event) => {
    expect(refusedBy(started, event as never)).toBe('bad-event')
  })

  test('refused for one of several things that it waits for is told of them all', () => {
    const ferdig = [{ guard: 'altGjort', target: 'slutt' }, { guard: 'pliktApen', target: 'slutt' }, {}]
    const states = { arbeid: { on: { 'arbeid.ferdig': ferdig } }, slutt: {} }
    const definition = { lop: { ...lop, machine: machineOf({ initial: 'arbeid', states }) } }
    const working = startWith(definition, 'lop', { at: '2026-01-05', decision: decision('ring') as never })
    expect(advanceWith(definition, working, { type: 'arbeid.ferdig', at: '2026-01-07' })).toMatchObject({
      refused: 'blocked',
      message: 'it belongs here, but waits for altGjort, pliktApen',
    })
  })

  const plan = { type: 'plan.laget', at: '2026-01-07' }

  test.each<[string, Partial<PathwayInstance>, unknown, string]>([
    ['other-version', { version: '0.9.0' }, plan, 'the instance is bound to another machine: migrate it first'],
    ['bad-event', {}, null, 'an event must be an object'],
    ['unknown-event', {}, { ...plan, type: 'x' }, 'the pathway knows no such event; see the open events'],
    ['other-revision', { revision: 7 }, plan, 'somebody has registered something since you read it: read it again'],
    [
      'too-old',
      {},
      { ...plan, at: '2026-01-04' },
      'something later is registered already: say `lateRegistered: true` to register it all the same',
    ],
    ['not-open', {}, plan, 'this does not belong to where the person stands; see the open events'],
  ])('refused as %s is told what would be right', (refused, changes, event, message) => {
    const options = { revision: started.revision }
    expect(advance({ ...started, ...changes }, event as PathwayEvent, options)).toMatchObject({ refused, message })
  })

  test('in a state that the machine does not have is an error', () => {
    expect(() => advance({ ...started, state: 'Kari' }, received)).toThrow('`state` is no state of the pathway')
  })
})

describe('a machine with a state of the same name', () => {
  const states = { venter: { on: { 'brev.mottatt': 'slutt' } }, slutt: {} }
  const other = { ...lop, id: 'annet', machine: machineOf({ id: 'annet', initial: 'venter', states }) }

  test('takes up a bare snapshot of XState, though it comes from another', () => {
    const snapshot = createActor(lop.machine, { input: started.context }).start().getPersistedSnapshot()
    const restored = createActor(other.machine, { snapshot: stored(snapshot) }).start()
    expect(restored.getSnapshot()).toMatchObject({ status: 'active', value: 'venter' })
    restored.send({ type: 'brev.mottatt' })
    expect(restored.getSnapshot()).toMatchObject({ value: 'slutt' })
  })

  test('refuses an instance that comes from another', () => {
    const both = { lop, annet: other }
    for (const stranger of [
      { ...started, pathway: 'annet' },
      { ...started, machine: startWith(both, 'annet', { at: '2026-01-05' }).machine },
      { ...started, version: '1.0.1' },
    ]) {
      expect(advanceWith(both, stranger, received)).toMatchObject({ refused: 'other-version', open: [] })
    }
    expect(isRefusal(advanceWith({ lop: { ...lop, events: { ...events } } }, started, received))).toBe(false)
  })
})
