import { describe, expect, test } from 'vitest'
import { advanceWith } from '../../../src/pathway/advance.js'
import type { Deadline } from '../../../src/pathway/deadline.js'
import type { DeadlineContent } from '../../../src/pathway/deadlines.js'
import type { PathwayDefinition, PathwayDefinitions } from '../../../src/pathway/definition.js'
import type { PathwayEvent } from '../../../src/pathway/event.js'
import type { PathwayInstance } from '../../../src/pathway/instance.js'
import type { TimeLimit } from '../../../src/pathway/limit.js'
import { migrateWith } from '../../../src/pathway/migrate.js'
import { planWith, type MigrationPlan, type PlanOptions } from '../../../src/pathway/migrate-plan.js'
import { isRefusal } from '../../../src/pathway/refusal.js'
import { startWith } from '../../../src/pathway/start.js'
import { time, words } from './made-up-limits.js'
import { always, decision, lop, machineOf } from './made-up-pathway.js'
import { newest, toSecond, toThird, versions } from './made-up-versions.js'

const limit = (id: string, to: string, number: number): TimeLimit => {
  const { endedBy: _endedBy, ...rest } = time
  return { ...rest, id, to, number }
}
const content = (...limits: readonly TimeLimit[]): DeadlineContent => ({
  limits,
  words,
  vocabulary: { pathways: ['lop'], events: Object.keys(versions['2.0.0'].lop.events) },
  isHoliday: () => false,
})
const none = content()

const lived = (events: readonly PathwayEvent[] = [], ...duties: readonly string[]) =>
  events.reduce<PathwayInstance>(
    (instance, event) => advanceWith({ lop }, instance, event) as PathwayInstance,
    startWith({ lop }, 'lop', { at: '2026-01-05', decision: decision(...duties) as never }),
  )
const received: PathwayEvent = { type: 'brev.mottatt', at: '2026-01-06' }
const planned: PathwayEvent = { type: 'plan.laget', at: '2026-01-07' }
const ended: PathwayEvent = { type: 'arbeid.ferdig', at: '2026-01-08' }
const reopened: PathwayEvent = { type: 'lop.gjenapnet', at: '2026-01-09' }

function planOf(
  definitions: PathwayDefinitions,
  instance: PathwayInstance,
  options: Partial<PlanOptions> = {},
  limits = none,
): MigrationPlan {
  const plan = planWith(definitions, limits, instance, { now: '2026-02-01', ...options })
  if (isRefusal(plan)) throw new Error(plan.refused)
  return plan
}

describe('a dry run', () => {
  test('says what it would come from and to, and what would move', () => {
    const before = lived([received])
    const plan = planOf(versions['2.0.0'], before)
    expect(plan).toMatchObject({
      problem: null,
      from: { version: '1.0.0', machine: before.machine },
      to: { version: '2.0.0' },
      steps: ['1.1.0', '2.0.0'],
      states: [{ from: 'arbeid', to: 'forberedelse' }],
      deadlines: [],
      lost: [],
      removedEvents: ['lop.gjenapnet'],
      unplayable: [],
    })
    expect(Object.isFrozen(plan.states[0])).toBe(true)
  })

  test('does what a migration would do', () => {
    const before = lived([received, planned], 'ring')
    const { from, to } = planOf(versions['2.0.0'], before)
    expect(migrateWith(versions['2.0.0'], before)).toMatchObject({
      ...to,
      history: { length: before.history.length + 1 },
    })
    expect({ version: before.version, machine: before.machine }).toEqual(from)
  })

  test('of what is there already says that there is nothing to do', () => {
    const before = lived([received])
    expect(planOf({ lop }, before)).toEqual({
      problem: null,
      from: { version: '1.0.0', machine: before.machine },
      to: { version: '1.0.0', machine: before.machine },
      steps: [],
      states: [{ from: 'arbeid', to: 'arbeid' }],
      deadlines: [],
      lost: [],
      removedEvents: [],
      unplayable: [],
    })
  })

  test('of what is there already loses nothing, though no event could close its duties', () => {
    const { on: _on, ...bare } = lop.machine.config as { on?: object }
    const silent = { lop: { ...lop, machine: machineOf(bare) } }
    const here = startWith(silent, 'lop', { at: '2026-01-05', decision: decision('ring') as never })
    expect(planOf(silent, here)).toMatchObject({ problem: null, steps: [], lost: [], unplayable: [] })
  })

  test('is refused where no way leads there, and errs where a migration would', () => {
    expect(planWith(versions['2.0.0'], none, { ...lived(), version: '3.0.0' }, { now: '2026-02-01' })).toMatchObject({
      refused: 'newer-version',
    })
    expect(() => planWith({ lop }, none, {} as PathwayInstance, { now: '2026-02-01' })).toThrow('`pathway` must be')
    expect(() => planOf({ lop }, lived(), { now: 'i dag' })).toThrow('`now` must be')
  })
})

describe('a dry run tells', () => {
  const direct = (changes: object) => newest({ ...toSecond, to: '2.0.0', states: { arbeid: 'utforelse' }, ...changes })

  test('where the person would have no place', () => {
    const plan = planOf(direct({ states: { arbeid: 'borte' } }), lived([received]))
    expect(plan).toMatchObject({ problem: 'no-place', states: [{ from: 'arbeid', to: 'borte' }] })
    const gone = planOf(direct({ states: { arbeid: null } }), lived([received]))
    expect(gone).toMatchObject({ problem: 'no-place', states: [{ from: 'arbeid', to: null }] })
  })

  test('which duties would be lost, and why', () => {
    const two = lived([received], 'ring', 'skriv')
    expect(planOf(direct({ duties: { ring: 'skriv' } }), two)).toMatchObject({
      problem: 'duty-lost',
      lost: [
        { action: 'ring', because: 'merged' },
        { action: 'skriv', because: 'merged' },
      ],
    })
    expect(planOf(direct({ states: { arbeid: 'slutt' } }), two).lost).toEqual([
      { action: 'ring', because: 'closed-over' },
      { action: 'skriv', because: 'closed-over' },
    ])
    const { on: _on, ...bare } = newest().lop.machine.config as { on?: object }
    const unreachable = { lop: { ...direct({}).lop, machine: machineOf(bare) } }
    expect(planOf(unreachable, two).lost).toEqual([
      { action: 'ring', because: 'out-of-reach' },
      { action: 'skriv', because: 'out-of-reach' },
    ])
  })

  test('no duty that is done', () => {
    const done: PathwayEvent = { type: 'plikt.utfort', at: '2026-01-07', plikt: 'ring' }
    expect(planOf(direct({ states: { arbeid: 'slutt' } }), lived([received, done], 'ring', 'skriv')).lost).toEqual([
      { action: 'skriv', because: 'closed-over' },
    ])
  })

  test('that an event which only lays duties down does not close them', () => {
    const { on: _on, ...bare } = newest().lop.machine.config as { on?: object }
    const machine = machineOf({ ...bare, on: { 'plikt.palagt': { actions: 'palegg' } } })
    expect(planOf({ lop: { ...direct({}).lop, machine } }, lived([received], 'ring')).lost).toEqual([
      { action: 'ring', because: 'out-of-reach' },
    ])
  })

  test('that a state which ends the machine ends the pathway', () => {
    const { states, ...config } = newest().lop.machine.config
    const machine = machineOf({ ...config, states: { ...states, ute: { type: 'final' } } })
    const over = { lop: { ...direct({ states: { arbeid: 'ute' } }).lop, machine } }
    expect(planOf(over, lived([received], 'ring')).lost).toEqual([{ action: 'ring', because: 'closed-over' }])
    expect(planOf(over, lived([received])).lost).toEqual([])
  })

  test('that one region alone would be at its end', () => {
    const region = (states: object) => ({ initial: Object.keys(states)[0], states })
    const regions = (states: object) => machineOf({ type: 'parallel', states, on: always })
    const old = { ...lop, machine: regions({ hjelp: region({ venter: {} }), plan: region({ ingen: {} }) }) }
    const stood = startWith({ lop: old }, 'lop', { at: '2026-01-05', decision: decision('ring') as never })
    const after: PathwayDefinition = {
      ...lop,
      version: '2.0.0',
      machine: regions({ hjelp: region({ ferdig: { tags: ['closed'] } }), plan: region({ ingen: {} }) }),
      migrations: [{ from: '1.0.0', machine: stood.machine, to: '2.0.0', states: { 'hjelp.venter': 'hjelp.ferdig' } }],
    }
    expect(planOf({ lop: after }, stood).lost).toEqual([{ action: 'ring', because: 'closed-over' }])
  })

  test('that the result would not be whole', () => {
    const { trapp: _trapp, ...context } = lived([received]).context
    const stored = { ...lived([received]), context: context as PathwayInstance['context'] }
    expect(planOf(direct({}), stored).problem).toBe('not-whole')
  })

  test('which regions begin', () => {
    const machine = machineOf({
      type: 'parallel',
      states: {
        hjelp: { initial: 'arbeid', states: { arbeid: { initial: 'forst', states: { forst: {} } } } },
        plan: { initial: 'ingen', states: { ingen: {} } },
      },
    })
    const { lop } = direct({ states: { arbeid: 'hjelp.arbeid' } })
    expect(planOf({ lop: { ...lop, machine } }, lived([received])).states).toEqual([
      { from: 'arbeid', to: 'hjelp.arbeid.forst' },
      { from: null, to: 'plan.ingen' },
    ])
  })

  test('where each region goes, and that one which stood before does not begin', () => {
    const region = (...names: string[]) => ({
      initial: names[0]!,
      states: Object.fromEntries(names.map((name) => [name, {}])),
    })
    const regions = (states: object) => machineOf({ type: 'parallel', states, on: always })
    const old = regions({ hjelp: region('venter'), plan: region('ingen'), kurs: region('nei') })
    const stood = startWith({ lop: { ...lop, machine: old } }, 'lop', { at: '2026-01-05' })
    const after: PathwayDefinition = {
      ...lop,
      version: '2.0.0',
      machine: regions({
        plan: region('ingen'),
        planer: region('ingen'),
        hjelp: region('venter'),
        ny: region('start'),
      }),
      migrations: [{ from: '1.0.0', machine: stood.machine, to: '2.0.0', states: { kurs: null, plan: 'planer' } }],
    }
    expect(planOf({ lop: after }, stood).states).toEqual([
      { from: 'hjelp.venter', to: 'hjelp.venter' },
      { from: 'plan.ingen', to: 'planer.ingen' },
      { from: 'kurs.nei', to: null },
      { from: null, to: 'plan.ingen' },
      { from: null, to: 'ny.start' },
    ])
  })

  test('which events can no longer be registered, also those that no migration names', () => {
    const { 'opplegg.laget': _gone, ...events } = direct({}).lop.events
    const silent = { lop: { ...direct({}).lop, events } }
    expect(planOf(silent, lived([received, planned])).removedEvents).toEqual(['opplegg.laget'])
  })

  test('which events of the history the new machine would not have taken', () => {
    const lives = lived([received, ended, reopened, { ...planned, at: '2026-01-10' }, { ...ended, at: '2026-01-11' }])
    expect(planOf(versions['2.0.0'], lives)).toMatchObject({
      problem: null,
      unplayable: [
        { place: 2, type: 'arbeid.ferdig', refused: 'not-open' },
        { place: 3, type: 'lop.gjenapnet', refused: 'unknown-event' },
      ],
    })
  })

  test('that a history begins with what is no start', () => {
    const [first, ...rest] = lived([received]).history
    const odd = { ...lived([received]), history: [{ ...first!, decision: 'Kari' }, ...rest] }
    expect(planOf(versions['2.0.0'], odd).unplayable).toEqual([
      { place: 0, type: 'forlop.opprettet', refused: 'bad-event' },
    ])
  })

  test('that of a history of before an earlier migration too', () => {
    const first = migrateWith(versions['1.1.0'], lived([received, ended, reopened])) as PathwayInstance
    const worked = advanceWith(versions['1.1.0'], first, { type: 'opplegg.laget', at: '2026-02-01' }) as PathwayInstance
    expect(planOf(versions['2.0.0'], worked).unplayable.map(({ place }) => place)).toEqual([2, 3])
  })
})

describe('the deadlines of a dry run', () => {
  const plan = limit('plan', 'opplegg.laget', 10)
  const changed = (limits: DeadlineContent, definitions: PathwayDefinitions, instance: PathwayInstance, options = {}) =>
    planOf(definitions, instance, options, limits).deadlines.map(({ before, after }) => [line(before), line(after)])
  const line = (deadline: Deadline | null) =>
    deadline === null ? null : `${deadline.id}: ${deadline.state} ${deadline.due ?? '–'}`

  test('that are the same are not told', () => {
    expect(changed(content(limit('svar', 'arbeid.ferdig', 10)), versions['2.0.0'], lived([received]))).toEqual([])
  })

  test('are met by an event under its new name', () => {
    expect(changed(content(plan), versions['2.0.0'], lived([received, planned]))).toEqual([
      ['plan: late 2026-01-16', 'plan: met 2026-01-16'],
    ])
  })

  test('are compared on the day that is said', () => {
    expect(changed(content(plan), versions['2.0.0'], lived([received, planned]), { now: '2026-01-10' })).toEqual([
      ['plan: open 2026-01-16', 'plan: met 2026-01-16'],
    ])
  })

  const withLimits = newest(
    { ...toSecond, limits: { plan: limit('plan', 'plan.laget', 3), gammel: limit('gammel', 'arbeid.ferdig', 5) } },
    { ...toThird, limits: { plan: limit('plan', 'opplegg.laget', 7), ny: null } },
  )

  test('are those that the old version had, where the limits have changed', () => {
    const now = content(plan, limit('ny', 'arbeid.ferdig', 30))
    expect(changed(now, withLimits, lived([received]))).toEqual([
      ['plan: late 2026-01-09', 'plan: late 2026-01-16'],
      ['gammel: late 2026-01-11', null],
      [null, 'ny: open 2026-02-05'],
    ])
  })

  test('from a version in between are those of that version', () => {
    const between = migrateWith(versions['1.1.0'], lived([received])) as PathwayInstance
    expect(changed(content(plan), withLimits, between)).toEqual([['plan: late 2026-01-13', 'plan: late 2026-01-16']])
  })

  test('of a host are the same before and after', () => {
    const table = [{ id: 'plan', number: 20, source: { title: 'Rutine' } }]
    expect(changed(content(plan), versions['2.0.0'], lived([received]), { table })).toEqual([])
    expect(changed(content(plan), versions['2.0.0'], lived([received, planned]), { table })).toEqual([
      ['plan: late 2026-01-26', 'plan: met 2026-01-26'],
    ])
  })
})
