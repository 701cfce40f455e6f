import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { and, assign, createMachine, fromTransition, raise, type AnyStateMachine } from 'xstate'
import type { PathwayContext } from '../../../src/pathway/context.js'
import type { PathwayState } from '../../../src/pathway/instance.js'
import { plainRoot } from '../../../src/pathway/plain-machine.js'
import { beginning, take, waitingIn } from '../../../src/pathway/take.js'
import { begunByXState, takenByXState, waitingInXState } from '../../../src/pathway/xstate.js'

interface Situation {
  readonly context: { readonly log: readonly string[] }
  readonly event: { readonly odd?: boolean }
}

/** Changes whose order shows, and guards that look at the event and at what has been. */
const implementations = {
  guards: {
    odd: ({ event }: Situation) => event.odd === true,
    short: ({ context }: Situation) => context.log.length < 3,
  },
  actions: {
    x: assign(({ context }) => ({ log: [...(context as unknown as Situation['context']).log, 'x'] })),
    y: assign(({ context }) => ({ log: [...(context as unknown as Situation['context']).log, 'y'] })),
  },
}

const machineOf = (config: object): AnyStateMachine => createMachine(config as never, implementations as never)

const started = { log: [] } as unknown as PathwayContext
const types = ['a', 'b', 'c'] as const
const events = types.flatMap((type) => [true, false].map((odd) => ({ type, at: '', odd })))

/** From a place: what each event leads to, by us and by XState. */
function compare(machine: AnyStateMachine, state: PathwayState, context: PathwayContext): PathwayState[] {
  const place = { state, context }
  expect(sorted(waitingIn(machine, place))).toEqual(sorted(waitingInXState(machine, place)))
  return events.flatMap((event) => {
    const ours = take(machine, place, event)
    const theirs = takenByXState(machine, place, event)
    expect([state, event, ours]).toEqual([state, event, theirs])
    return ours === undefined ? [] : [ours.state]
  })
}

const sorted = (waiting: ReadonlyMap<string, readonly (string | undefined)[]>) =>
  Object.fromEntries([...waiting].map(([type, guards]) => [type, [...guards].map(String).sort()]))

/** Walks to every place that the events lead to, or to the first twenty. */
function walk(machine: AnyStateMachine): void {
  const first = beginning(machine, started)
  expect(first).toEqual(begunByXState(machine, started))
  const seen = new Map<string, PathwayState>([[JSON.stringify(first), first]])
  for (const state of seen.values()) {
    for (const next of compare(machine, state, started)) {
      if (seen.size < 20) seen.set(JSON.stringify(next), next)
    }
  }
}

interface Drawn {
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final'
  readonly inner: readonly Drawn[]
  readonly on: readonly DrawnEdge[]
}

type DrawnEdge = readonly [type: string, guard: string | null, action: string | null, target: number | null]

const orNone = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null })

const on: fc.Arbitrary<readonly DrawnEdge[]> = fc.array(
  fc.tuple(
    fc.constantFrom<string>(...types),
    orNone(fc.constantFrom<string>('odd', 'short')),
    orNone(fc.constantFrom<string>('x', 'y')),
    orNone(fc.nat({ max: 30 })),
  ),
  { maxLength: 3 },
)

const { node } = fc.letrec<{ node: Drawn; leaf: Drawn }>((tie) => ({
  leaf: fc.record({
    kind: fc.constantFrom('atomic' as const, 'atomic' as const, 'final' as const),
    inner: fc.constant([]),
    on,
  }),
  node: fc.record({
    kind: fc.constantFrom('compound' as const, 'parallel' as const),
    inner: fc.array(fc.oneof({ depthSize: 'small', maxDepth: 2 }, tie('leaf'), tie('node')), {
      minLength: 1,
      maxLength: 3,
    }),
    on,
  }),
}))

/** A machine drawn by chance: every state has an id, and a transition can lead to any. */
function configOf(root: Drawn): object {
  const ids: string[] = []
  const number = (drawn: Drawn, id: string): void => {
    ids.push(id)
    drawn.inner.forEach((inner, index) => number(inner, `${id}${index}`))
  }
  number(root, 's')
  const stateOf = ({ kind, inner, on }: Drawn, id: string): object => ({
    id,
    ...(kind !== 'atomic' && kind !== 'compound' && { type: kind }),
    ...(kind === 'compound' && { initial: `${id}0` }),
    ...(inner.length > 0 && {
      states: Object.fromEntries(inner.map((one, index) => [`${id}${index}`, stateOf(one, `${id}${index}`)])),
    }),
    on: Object.fromEntries(
      types.map((type) => [
        type,
        on
          .filter(([of]) => of === type)
          .map(([, guard, action, target]) => ({
            ...(guard !== null && { guard }),
            ...(action !== null && { actions: action }),
            ...(target !== null && { target: `#${ids[target % ids.length]}` }),
          })),
      ]),
    ),
  })
  return stateOf(root, 's')
}

describe('an event', () => {
  test('leads a machine drawn by chance where XState leads it', () => {
    fc.assert(
      fc.property(node, (root) => {
        const machine = machineOf(configOf(root))
        expect(plainRoot(machine)).not.toBeNull()
        walk(machine)
      }),
      { numRuns: 100 },
    )
  })

  const region = (on = {}) => ({ initial: 'one', states: { one: { on: { a: 'two' } }, two: {} }, on })
  const inside = { id: 'inside', initial: 'one', states: { one: { on: { a: 'two' } }, two: { on: { b: '#inside' } } } }

  test.each<[string, object]>([
    ['a region, and the others stay', { type: 'parallel', states: { left: region({ b: '.one' }), right: region() } }],
    [
      'a region anew, and the others stay',
      { type: 'parallel', states: { left: region({ b: '#s.left' }), right: region() } },
    ],
    [
      'all regions, from outside them',
      { type: 'parallel', states: { left: region(), right: region() }, on: { b: '.left' } },
    ],
    [
      'all regions, from one of them to another',
      { type: 'parallel', states: { left: region({ b: '#s.right.two' }), right: region() } },
    ],
    [
      'all regions, for the one it is in',
      {
        type: 'parallel',
        states: { left: { initial: 'one', states: { one: { on: { b: '#s.left' } } } }, right: region() },
      },
    ],
    [
      'two regions at once',
      { type: 'parallel', states: { left: region({ b: '.two' }), right: region({ b: '.two' }) } },
    ],
    [
      'the same twice',
      { type: 'parallel', states: { left: region({ b: '#s.right.two' }), right: region({ b: '#s.left.two' }) } },
    ],
    [
      'nothing, from a state to itself',
      { initial: 'one', states: { one: { on: { a: { target: 'one', actions: 'x' } } } } },
    ],
    ['a state for the one around it', { initial: 'inside', states: { inside, outside: {} } }],
    [
      'a state for itself, with what is in it',
      { initial: 'inside', states: { inside: { ...inside, on: { c: '#inside' } } } },
    ],
    [
      'a state for one with regions in it',
      {
        initial: 'one',
        states: {
          one: { on: { a: 'both', b: 'both.right.two' } },
          both: { type: 'parallel', states: { left: region(), right: region() }, on: { c: '#s.one' } },
        },
      },
    ],
    [
      'everything, for the whole machine',
      { initial: 'one', states: { one: { on: { a: 'two' } }, two: { on: { b: '#s' } } } },
    ],
  ])('leaves %s', (_, config) => {
    const machine = machineOf({ id: 's', ...config })
    expect(plainRoot(machine)).not.toBeNull()
    walk(machine)
  })

  const states = { one: { on: { a: 'two', b: { actions: 'x' } } }, two: { on: { a: 'one' } } }
  const plain = { initial: 'one', states }

  test.each<[string, object]>([
    ['does something on entering a state', { ...plain, states: { ...states, two: { entry: 'x' } } }],
    ['does something on leaving a state', { ...plain, states: { ...states, two: { exit: 'x', on: { a: 'one' } } } }],
    ['goes on by itself', { ...plain, states: { ...states, two: { always: { guard: 'short', target: 'one' } } } }],
    ['waits', { ...plain, states: { ...states, two: { after: { 1000: 'one' } } } }],
    ['calls somebody', { ...plain, states: { ...states, two: { invoke: { src: 'nobody' } } } }],
    ['hears every event', { ...plain, on: { '*': { actions: 'y' } } }],
    ['hears events by their beginning', { ...plain, on: { 'a.*': { actions: 'y' } } }],
    ['hears that a part is done', { ...plain, onDone: { actions: 'y' } }],
    ['remembers where it was', { ...plain, states: { ...states, past: { type: 'history' } }, on: { c: '.past' } }],
    ['enters a state anew', { ...plain, on: { c: { target: '.two', reenter: true } } }],
    ['has a condition without a name', { ...plain, on: { c: { guard: () => true, actions: 'x' } } }],
    ['has a condition made of others', { ...plain, on: { c: { guard: and(['odd', 'short']), actions: 'x' } } }],
    ['names a condition made of others', { ...plain, on: { c: { guard: 'both', actions: 'x' } } }],
    ['has a condition with parameters', { ...plain, on: { c: { guard: { type: 'odd', params: {} }, actions: 'x' } } }],
    ['has a change without a name', { ...plain, on: { c: { actions: assign({}) } } }],
    ['raises an event', { ...plain, on: { c: { actions: raise({ type: 'a' }) } } }],
    ['assigns field by field', { ...plain, on: { c: { actions: 'fields' } } }],
    ['acts on the world', { ...plain, on: { c: { actions: 'world' } } }],
    ['names a change that there is not', { ...plain, on: { c: { actions: 'nothing' } } }],
    [
      'goes to two regions at once',
      {
        type: 'parallel',
        states: { left: { initial: 'one', states }, right: { initial: 'one', states } },
        on: { c: { target: ['.left.two', '.right.two'] } },
      },
    ],
    [
      'changes on the way in',
      {
        ...plain,
        states: { ...states, three: { initial: { target: 'in', actions: 'x' }, states: { in: {} } } },
        on: { c: '.three' },
      },
    ],
  ])('is left to XState where the machine %s', (_, config) => {
    const machine = createMachine(
      config as never,
      {
        guards: { ...implementations.guards, both: and(['odd', 'short']) },
        actors: { nobody: fromTransition(() => 0, 0) },
        actions: { ...implementations.actions, fields: assign({ log: () => ['z'] }), world: () => undefined },
      } as never,
    )
    expect(plainRoot(machine)).toBeNull()
    walk(machine)
  })

  test('begins where the context leads it, in a machine that goes on by itself', () => {
    const machine = machineOf({
      initial: 'one',
      states: { one: { always: { guard: 'short', target: 'two' } }, two: {} },
      context: ({ input }: { input: object }) => input,
    })
    const tired = { log: ['x', 'x', 'x'] } as unknown as PathwayContext
    expect([beginning(machine, tired), beginning(machine, started)]).toEqual(['one', 'two'])
  })

  test('is waited for without a name where its condition has none', () => {
    const machine = machineOf({ ...plain, on: { c: { guard: () => true, actions: 'x' } } })
    expect(waitingIn(machine, { state: 'one', context: started }).get('c')).toEqual([undefined])
  })

  test('is refused where the machine holds it back, though what lies outside would take it', () => {
    const machine = machineOf({ ...plain, states: { one: { on: { a: {} } } }, on: { a: { actions: 'x' } } })
    expect(take(machine, { state: 'one', context: started }, events[0]!)).toBeUndefined()
    walk(machine)
  })

  test('is taken in regions in the order of the machine, however they were stored', () => {
    const region = (action: string) => ({ initial: 'one', states: { one: { on: { a: { actions: action } } } } })
    const config = { type: 'parallel', states: { left: region('x'), right: region('y') } }
    for (const machine of [machineOf(config), machineOf({ ...config, entry: 'x' })]) {
      const stored = { right: 'one', left: 'one' }
      expect(take(machine, { state: stored, context: started }, events[0]!)?.context).toEqual({ log: ['x', 'y'] })
    }
  })
})

describe('a state that the machine does not have', () => {
  const inner = { initial: 'one', states: { one: {}, deep: { initial: 'in', states: { in: {} } } } }
  const parallel = { type: 'parallel', states: { left: inner, right: inner }, on: { a: { actions: 'x' } } }
  const compound = { ...inner, on: { a: { actions: 'x' } } }

  test.each<[string, object, unknown]>([
    ['a name that is not there', compound, 'Kari'],
    ['a name that every object has', compound, 'constructor'],
    ['a state with parts, without them', compound, 'deep'],
    ['a state without parts, with them', compound, { one: {} }],
    ['two states at once', compound, { deep: 'in', one: 'in' }],
    ['nothing', compound, {}],
    ['one name for regions', parallel, 'left'],
    ['a region too few', parallel, { left: 'one' }],
    ['another region', parallel, { left: 'one', Kari: 'one' }],
    ['a region too many', parallel, { left: 'one', right: 'one', Kari: 'one' }],
    ['a wrong state of a region', parallel, { left: 'one', right: 'Kari' }],
  ])('is an error without its value: %s', (_, config, state) => {
    for (const machine of [machineOf(config), machineOf({ ...config, entry: 'x' })]) {
      const place = { state: state as PathwayState, context: started }
      for (const ask of [() => take(machine, place, events[0]!), () => waitingIn(machine, place)]) {
        expect(ask).toThrow(/^`state` is no state of the pathway$/)
      }
    }
  })
})
