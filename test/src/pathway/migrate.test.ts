import { describe, expect, test } from 'vitest'
import { advanceWith } from '../../../src/pathway/advance.js'
import type { PathwayDefinition, PathwayDefinitions } from '../../../src/pathway/definition.js'
import type { PathwayEvent } from '../../../src/pathway/event.js'
import { machineHash } from '../../../src/pathway/hash.js'
import type { PathwayInstance } from '../../../src/pathway/instance.js'
import { migrateWith, type MigrateOptions } from '../../../src/pathway/migrate.js'
import type { Migration } from '../../../src/pathway/migration.js'
import { isRefusal } from '../../../src/pathway/refusal.js'
import { replayWith } from '../../../src/pathway/replay.js'
import { startWith } from '../../../src/pathway/start.js'
import { always, decision, lop, machineOf } from './made-up-pathway.js'
import { newest, toSecond, toThird, versions } from './made-up-versions.js'

/** An instance of the first version in which these things have happened. */
const lived = (
  events: readonly PathwayEvent[] = [],
  duties: readonly string[] = [],
  definitions: PathwayDefinitions = { lop },
) =>
  events.reduce<PathwayInstance>(
    (instance, event) => {
      const next = advanceWith(definitions, instance, event)
      if (isRefusal(next)) throw new Error(next.message)
      return next
    },
    startWith(definitions, 'lop', { at: '2026-01-05', decision: decision(...duties) as never }),
  )

const received: PathwayEvent = { type: 'brev.mottatt', at: '2026-01-06' }
const planned: PathwayEvent = { type: 'plan.laget', at: '2026-01-07' }
const ended: PathwayEvent = { type: 'arbeid.ferdig', at: '2026-01-08' }

function migrated(
  definitions: PathwayDefinitions,
  instance: PathwayInstance,
  options?: MigrateOptions,
): PathwayInstance {
  const result = migrateWith(definitions, instance, options)
  if (isRefusal(result)) throw new Error(result.refused)
  return result
}

const refused = (definitions: PathwayDefinitions, instance: PathwayInstance, options?: MigrateOptions) => {
  const result = migrateWith(definitions, instance, options)
  return isRefusal(result) ? result.refused : 'carried'
}

describe('an instance is carried over', () => {
  const definitions = versions['2.0.0']

  test.each<[string, PathwayEvent[], string]>([
    ['in a state of the same name stays', [], 'venter'],
    ['in a state that was split goes where its history says', [received, planned], 'utforelse'],
    ['in a state that was split goes where the others go', [received], 'forberedelse'],
    ['that has ended stays ended', [received, ended], 'slutt'],
  ])('%s, over two versions', (_, events, state) => {
    const before = lived(events)
    const after = migrated(definitions, before)
    expect(after).toMatchObject({ state, version: '2.0.0', machine: machineHash(definitions.lop) })
    expect(after.revision).toBe(before.revision + 1)
    expect(
      isRefusal(advanceWith(definitions, after, { type: 'plikt.palagt', at: '2026-02-01', beslutning: decision() })),
    ).toBe(false)
  })

  test('over one version', () => {
    const before = lived([received, planned])
    expect(migrated(versions['1.1.0'], before).state).toBe('oppgave')
    expect(migrated(definitions, migrated(versions['1.1.0'], before)).state).toBe('utforelse')
  })

  test('with its history as it was, and one entry more that says what it came from and what it came to', () => {
    const before = lived([received, planned], ['ring'])
    const after = migrated(definitions, before, { at: '2026-03-01T10:00:00+01:00' })
    expect(after.history.slice(0, -1)).toEqual(before.history)
    expect(after.history.at(-1)).toEqual({
      type: 'forlop.migrert',
      at: '2026-03-01T10:00:00+01:00',
      pathway: 'lop',
      from: { version: '1.0.0', machine: before.machine },
      to: { version: '2.0.0', machine: after.machine },
      state: 'utforelse',
      context: after.context,
      events: { 'plan.laget': 'opplegg.laget' },
    })
    expect(Object.isFrozen(after.history) && Object.isFrozen(after.history.at(-1)!['events'])).toBe(true)
  })

  test('with all it knows, and what it has done under its new name', () => {
    const before = lived([received, planned], ['ring'])
    const { context } = migrated(definitions, before)
    expect(context.duties).toEqual(before.context.duties)
    expect(context.done).toEqual({ 'brev.mottatt': '2026-01-06', 'opplegg.laget': '2026-01-07' })
  })

  test('without new names in the entry where no event has one', () => {
    const { events: _events, ...step } = { ...toSecond, to: '2.0.0', states: { arbeid: 'utforelse' } }
    expect(migrated(newest(step), lived([received])).history.at(-1)).not.toHaveProperty('events')
  })

  test('on the latest day of its history when no day is given', () => {
    const late = { ...planned, at: '2026-01-02', lateRegistered: true }
    expect(migrated(definitions, lived([received, late])).history.at(-1)!.at).toBe('2026-01-06')
  })

  test('without being touched, also when it was stored', () => {
    const stored = JSON.parse(JSON.stringify(lived([received]))) as PathwayInstance
    const before = JSON.stringify(stored)
    expect(JSON.stringify(migrated(definitions, stored))).toBe(JSON.stringify(migrated(definitions, lived([received]))))
    expect(JSON.stringify(stored)).toBe(before)
    expect(Object.isFrozen(stored) || Object.isFrozen(stored.history[0])).toBe(false)
  })

  test('and can be played again, with what happened after', () => {
    const after = migrated(definitions, lived([received, planned], ['ring']))
    const next = advanceWith(definitions, after, { type: 'plikt.utfort', at: '2026-01-09', plikt: 'ring' })
    for (const instance of [after, next as PathwayInstance]) {
      expect(JSON.stringify(replayWith(definitions, instance.history))).toBe(JSON.stringify(instance))
    }
  })

  test('twice, and is played again from the last time', () => {
    const first = migrated(versions['1.1.0'], lived([received]))
    const worked = advanceWith(versions['1.1.0'], first, { type: 'opplegg.laget', at: '2026-02-01' }) as PathwayInstance
    const second = migrated(definitions, worked)
    expect(second.state).toBe('utforelse')
    expect(JSON.stringify(replayWith(definitions, second.history))).toBe(JSON.stringify(second))
  })

  test('and stays the same where there is nothing to do', () => {
    const newer = migrated(definitions, lived())
    expect(migrateWith(definitions, newer)).toBe(newer)
    expect(migrateWith(definitions, newer, { to: '2.0.0' })).toBe(newer)
  })
})

describe('a migration is refused', () => {
  const definitions = versions['2.0.0']
  const instance = lived([received])

  test.each<[string, PathwayDefinitions, PathwayInstance, MigrateOptions | undefined, string]>([
    ['of a pathway there is not', definitions, { ...instance, pathway: 'annet' }, undefined, 'unknown-pathway'],
    [
      'from a version nobody has released',
      definitions,
      { ...instance, version: '0.9.0' },
      undefined,
      'unknown-version',
    ],
    ['from a version that is no number', definitions, { ...instance, version: 'ny' }, undefined, 'unknown-version'],
    ['from a later version', definitions, { ...instance, version: '2.0.1' }, undefined, 'newer-version'],
    ['from a much later version', definitions, { ...instance, version: '10.0.0' }, undefined, 'newer-version'],
    [
      'from a later version with one part more',
      definitions,
      { ...instance, version: '2.0.0.1' },
      undefined,
      'newer-version',
    ],
    ['of another machine', definitions, { ...instance, machine: 'a'.repeat(64) }, undefined, 'other-machine'],
    [
      'of another machine of this version',
      { lop },
      { ...instance, machine: 'a'.repeat(64) },
      undefined,
      'other-machine',
    ],
    ['to another version than the one here', definitions, instance, { to: '1.1.0' }, 'unknown-target'],
    ['back to the version it is of', definitions, instance, { to: '1.0.0' }, 'unknown-target'],
    ['before the last thing that happened', definitions, instance, { at: '2026-01-05' }, 'too-old'],
    ['of what somebody has changed since', definitions, instance, { revision: 0 }, 'other-revision'],
    ['where a step is missing', newest(toSecond), instance, undefined, 'unknown-version'],
    ['where steps go in a ring', newest(toSecond, { ...toThird, to: '1.0.0' }), instance, undefined, 'unknown-version'],
    ['where a state has no place', newest({ ...toSecond, to: '2.0.0' }), instance, undefined, 'no-place'],
    [
      'where a state is gone',
      newest({ ...toSecond, to: '2.0.0', states: { arbeid: null } }),
      instance,
      undefined,
      'no-place',
    ],
    [
      'where no branch holds',
      newest({ ...toSecond, to: '2.0.0', states: { arbeid: [{ after: 'plan.laget', to: 'utforelse' }] } }),
      instance,
      undefined,
      'no-place',
    ],
  ])('%s', (_, definitions, instance, options, code) => {
    expect(refused(definitions, instance, options)).toBe(code)
    expect(migrateWith(definitions, instance, options)).toHaveProperty('message')
  })

  test.each<[string, unknown, MigrateOptions, string]>([
    ['no instance', null, {}, 'an instance of a pathway must be an object'],
    ['no duties', { ...instance, context: {} }, {}, '`context.duties` must be an object'],
    ['a day that is none', instance, { at: 'i går' }, '`at` must be a day'],
  ])('with an error, given %s', (_, input, options, message) => {
    expect(() => migrateWith(definitions, input as PathwayInstance, options)).toThrow(message)
  })

  test('with an error that says where', () => {
    expect(() => migrateWith(definitions, instance, { at: 'i går' })).toThrow(
      expect.objectContaining({
        code: 'invalid-options',
        issues: [expect.objectContaining({ path: ['at'], code: 'wrong-type' })],
      }),
    )
    expect(() => migrateWith(definitions, null as never)).toThrow(expect.objectContaining({ code: 'invalid-options' }))
  })

  test.each<[string, MigrateOptions]>([
    ['as it was read', { revision: instance.revision }],
    ['on the day of the last thing that happened', { at: received.at }],
  ])('never %s', (_, options) => {
    expect(refused(definitions, instance, options)).toBe('carried')
  })
})

describe('a duty', () => {
  const one = (changes: Partial<Migration>): Migration => ({
    ...toSecond,
    to: '2.0.0',
    states: { arbeid: 'utforelse' },
    ...changes,
  })

  test('gets its new id', () => {
    const { context } = migrated(newest(one({ duties: { ring: 'ta-kontakt' } })), lived([received], ['ring', 'skriv']))
    expect(Object.entries(context.duties).map(([id, { action, status }]) => [id, action, status])).toEqual([
      ['ta-kontakt', 'ta-kontakt', 'open'],
      ['skriv', 'skriv', 'open'],
    ])
  })

  test('is not lost in another, open or not', () => {
    const both = newest(one({ duties: { ring: 'skriv' } }))
    expect(refused(both, lived([received], ['ring', 'skriv']))).toBe('duty-lost')
    expect(
      refused(both, lived([received, { type: 'plikt.utfort', at: '2026-01-07', plikt: 'ring' }], ['ring', 'skriv'])),
    ).toBe('duty-lost')
    expect(refused(both, lived([received], ['ring']))).toBe('carried')
  })

  test('is not left where nobody can carry it out', () => {
    const { on: _on, ...bare } = newest().lop.machine.config as { on?: object }
    const unreachable = { lop: { ...newest().lop, machine: machineOf(bare), migrations: [one({})] } }
    expect(refused(unreachable, lived([received], ['ring']))).toBe('duty-lost')
    expect(refused(unreachable, lived([received]))).toBe('carried')
  })

  test('is not closed over by a state at the end', () => {
    const over = newest(one({ states: { arbeid: 'slutt' } }))
    expect(refused(over, lived([received], ['ring']))).toBe('duty-lost')
    expect(refused(over, lived([received]))).toBe('carried')
  })

  test('that was left open at the end before does not hold the instance back', () => {
    const toTheEnd = { venter: { on: { 'brev.mottatt': 'slutt' } }, slutt: { tags: ['closed'] } }
    const old = { lop: { ...lop, machine: machineOf({ initial: 'venter', states: toTheEnd, on: always }) } }
    const stood = lived([received], ['ring'], old)
    expect(refused(newest(one({ machine: stood.machine })), stood)).toBe('carried')
    const renamed = one({ machine: stood.machine, states: { slutt: 'ferdig' } })
    const { config } = newest().lop.machine
    const states = { ...config.states, ferdig: config.states!['slutt'] }
    const here = (step: Migration) => ({
      lop: {
        ...newest(step).lop,
        machine: machineOf({ ...config, states }),
      },
    })
    expect(refused(here(renamed), stood)).toBe('duty-lost')
    expect(refused(here({ ...renamed, ends: ['slutt'] }), stood)).toBe('carried')
  })
})

describe('what the context did not have', () => {
  const stored = (missing: string): PathwayInstance => {
    const { [missing as 'trapp']: _missing, ...context } = lived([received]).context
    return { ...lived([received]), context: context as PathwayInstance['context'] }
  }
  const step = (changes: Partial<Migration>) =>
    newest({ ...toSecond, to: '2.0.0', states: { arbeid: 'utforelse' }, ...changes })

  test('begins as the migration says', () => {
    expect(migrated(step({ context: { trapp: 'opp', tvang: true } }), stored('trapp')).context).toMatchObject({
      trapp: 'opp',
      tvang: false,
    })
  })

  test('is refused where it is there and cannot be read', () => {
    const before = lived([received])
    const context = { ...before.context, agreed: {} } as unknown as PathwayInstance['context']
    expect(() => migrateWith(step({}), { ...before, context })).toThrow('`context.agreed` must be a list')
  })

  test('is not guessed', () => {
    expect(refused(step({}), stored('trapp'))).toBe('not-whole')
  })

  test('follows the states when it names the step at which a pathway was broken off', () => {
    const at = (avbruttVed: string | null): PathwayInstance => ({
      ...lived([received]),
      context: { ...lived([received]).context, avbruttVed },
    })
    const after = (avbruttVed: string | null) => migrated(step({}), at(avbruttVed)).context.avbruttVed
    expect([after('arbeid'), after('annet'), after(null)]).toEqual(['utforelse', 'annet', null])
    const gone = step({ states: { arbeid: 'utforelse', borte: null } })
    expect(migrated(gone, at('borte')).context.avbruttVed).toBe('borte')
  })
})

describe('what was set aside', () => {
  const aside = { plan: { selve: 'laget', kurs: 'ja' }, mote: 'holdt' }
  const before = { ...lived([received]), context: { ...lived([received]).context, setAside: aside } }
  const after = (states: Migration['states']) =>
    migrated(newest({ ...toSecond, to: '2.0.0', states: { arbeid: 'utforelse', ...states } }), before).context.setAside

  test('stays as it was, or is called what it is called now', () => {
    expect(after({})).toEqual(aside)
    expect(after({ plan: 'opplegg', 'plan.kurs.ja': 'opplegg.kurs.fullfort', mote: null })).toEqual({
      opplegg: { selve: 'laget', kurs: 'fullfort' },
    })
    expect(migrated(versions['2.0.0'], lived([received])).context).not.toHaveProperty('setAside')
  })
})

describe('regions', () => {
  const inner = (...names: string[]) => ({
    initial: names[0]!,
    states: Object.fromEntries(names.map((name) => [name, { on: { 'brev.mottatt': names.at(-1)! } }])),
  })
  const old = {
    ...lop,
    machine: machineOf({
      type: 'parallel',
      states: { hjelp: inner('venter', 'pagar'), plan: inner('ingen', 'laget'), kurs: inner('nei', 'ja') },
    }),
  }
  const definitions = (states: Migration['states'], machine: object): { lop: PathwayDefinition } => ({
    lop: {
      ...lop,
      version: '2.0.0',
      machine: machineOf({ type: 'parallel', states: machine }),
      migrations: [{ from: '1.0.0', machine: machineHash(old), to: '2.0.0', ...(states && { states }) }],
    },
  })
  const stood = lived([received], [], { lop: old })

  test.each<[string, Migration['states'], object, unknown]>([
    [
      'that are the same stay, and one that is new begins',
      undefined,
      {
        hjelp: inner('venter', 'pagar'),
        plan: inner('ingen', 'laget'),
        kurs: inner('nei', 'ja'),
        arbeid: inner('uten', 'med'),
      },
      { hjelp: 'pagar', plan: 'laget', kurs: 'ja', arbeid: 'uten' },
    ],
    [
      'that have a new name keep their states',
      { hjelp: 'tiltak', 'plan.laget': 'plan.klar' },
      { tiltak: inner('venter', 'pagar'), plan: inner('ingen', 'klar'), kurs: inner('nei', 'ja') },
      { tiltak: 'pagar', plan: 'klar', kurs: 'ja' },
    ],
    [
      'that are gone are left',
      { kurs: null },
      { hjelp: inner('venter', 'pagar'), plan: inner('ingen', 'laget') },
      { hjelp: 'pagar', plan: 'laget' },
    ],
    [
      'that came to lie in another do so, and what has parts begins them',
      { kurs: 'plan.kurs', plan: 'plan.selve', 'hjelp.pagar': 'hjelp.igang' },
      {
        hjelp: { initial: 'venter', states: { venter: {}, igang: inner('forst', 'sist') } },
        plan: { type: 'parallel', states: { selve: inner('ingen', 'laget'), kurs: inner('nei', 'ja') } },
      },
      { hjelp: { igang: 'forst' }, plan: { selve: 'laget', kurs: 'ja' } },
    ],
    [
      'without states are there',
      { kurs: null, plan: null },
      { hjelp: inner('venter', 'pagar'), fast: {} },
      { hjelp: 'pagar', fast: {} },
    ],
    [
      'that have the name of a state that is gone begin',
      { 'hjelp.pagar': null },
      {
        hjelp: { type: 'parallel', states: { pagar: inner('forst', 'sist') } },
        plan: inner('ingen', 'laget'),
        kurs: inner('nei', 'ja'),
      },
      { hjelp: { pagar: 'forst' }, plan: 'laget', kurs: 'ja' },
    ],
    [
      'that came to lie where another was do so, though that one is gone',
      { kurs: 'hjelp.pagar.kurs', 'plan.laget': 'hjelp.pagar.plan.klar', hjelp: null },
      {
        hjelp: {
          initial: 'venter',
          states: {
            venter: {},
            pagar: { type: 'parallel', states: { kurs: inner('nei', 'ja'), plan: inner('klar') } },
          },
        },
      },
      { hjelp: { pagar: { kurs: 'ja', plan: 'klar' } } },
    ],
  ])('%s', (_, states, machine, state) => {
    expect(migrated(definitions(states, machine), stood).state).toEqual(state)
  })

  test.each<[string, Migration['states'], object]>([
    [
      'one that was stood in does not begin anew',
      { 'kurs.ja': null },
      { hjelp: inner('venter', 'pagar'), plan: inner('ingen', 'laget'), kurs: inner('nei') },
    ],
    [
      'two states cannot be one',
      { plan: 'hjelp' },
      { hjelp: inner('venter', 'pagar', 'laget'), kurs: inner('nei', 'ja') },
    ],
    [
      'one that is gone must be said to be',
      undefined,
      { hjelp: inner('venter', 'pagar'), plan: inner('ingen', 'laget') },
    ],
    [
      'a state has no parts that the new one lacks',
      { 'kurs.ja': 'kurs.ja.sist' },
      { hjelp: inner('venter', 'pagar'), plan: inner('ingen', 'laget'), kurs: inner('nei', 'ja') },
    ],
    [
      'a state that is gone must have a place',
      undefined,
      { hjelp: inner('venter'), plan: inner('ingen', 'laget'), kurs: inner('nei', 'ja') },
    ],
  ])('%s', (_, states, machine) => {
    expect(refused(definitions(states, machine), stood)).toBe('no-place')
  })
})
