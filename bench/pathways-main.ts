import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import { advance, deadlines, openEvents, pathways, type PathwayInstance } from '../pathways/index.js'
import { canonicalJson } from '../src/engine/canonical.js'
import { livesOf, type Step } from './pathways-lives.js'
import { cpuTime, median } from './measure.js'

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } } })
const { count, rounds } = values.quick ? { count: 5_000, rounds: 3 } : { count: 100_000, rounds: 5 }

/** Snapshots of XState are large: no more of them are made at a time than this. */
const CHUNK = 5_000

const NOW = '2026-06-01'
const machineOf = ({ pathway }: PathwayInstance): AnyStateMachine => pathways[pathway as keyof typeof pathways].machine
const snapshotOf = (instance: PathwayInstance): AnyMachineSnapshot =>
  machineOf(instance).resolveState({ value: instance.state as never, context: instance.context })

interface Task<I> {
  readonly name: string
  /** What is there before the call, and is not measured. */
  readonly given: (step: Step) => I
  readonly call: (input: I) => unknown
}

const task = <I>(name: string, given: (step: Step) => I, call: (input: I) => unknown) =>
  ({ name, given, call }) as Task<unknown>

/** As an instance lies in a store. */
const json = ({ instance, event }: Step) => ({ text: JSON.stringify(instance), event })

const bare = 'transition() of XState, snapshot at hand'
const ours = 'advance()'
const tasks = [
  task(
    bare,
    ({ instance, event }) => ({ snapshot: snapshotOf(instance), event }),
    ({ snapshot, event }) => transition(snapshot.machine as AnyStateMachine, snapshot, event),
  ),
  task(
    ours,
    ({ instance, event }) => ({ instance, event }),
    ({ instance, event }) => advance(instance, event),
  ),
  task('from JSON: JSON.parse() alone', json, ({ text }) => JSON.parse(text) as unknown),
  task('from JSON: transition() of XState', json, ({ text, event }) => {
    const instance = JSON.parse(text) as PathwayInstance
    return transition(machineOf(instance), snapshotOf(instance), event)
  }),
  task('from JSON: advance()', json, ({ text, event }) => advance(JSON.parse(text) as PathwayInstance, event)),
  task(
    'deadlines()',
    ({ instance }) => instance,
    (instance) => deadlines(instance, { now: NOW }),
  ),
  task('openEvents()', ({ instance }) => instance, openEvents),
]

const kept: { answer: unknown } = { answer: undefined }

/** CPU time per call in each round, in microseconds. In every chunk all tasks take their turn. */
function measure(steps: readonly Step[]): number[][] {
  const times = tasks.map((): number[] => [])
  for (let round = -1; round < rounds; round++) {
    const spent = tasks.map(() => 0)
    for (let from = 0; from < steps.length; from += CHUNK) {
      const chunk = steps.slice(from, from + CHUNK)
      for (const [index, { given, call }] of tasks.entries()) {
        const inputs = chunk.map(given)
        const started = cpuTime()
        for (const input of inputs) kept.answer = call(input)
        spent[index]! += cpuTime() - started
      }
    }
    // the first round is for the engine to find out what is called often
    if (round >= 0) for (const [index, time] of spent.entries()) times[index]!.push(time / steps.length)
  }
  return times
}

/** The speed of an answer is worth nothing when it is another one. */
function disagreements(steps: readonly Step[]): number {
  return steps.filter(({ instance, event }) => {
    const next = advance(instance, event) as PathwayInstance
    // with what was kept of a decision, as XState must be given it
    const told = next.history.at(-1) as never
    const after = transition(machineOf(instance), snapshotOf(instance), told)[0] as AnyMachineSnapshot
    const isSame = next.pathway !== instance.pathway || canonicalJson(next.state) === canonicalJson(after.value)
    return !isSame || canonicalJson(next.context) !== canonicalJson(after.context)
  }).length
}

const steps = livesOf(count)
const average = (of: (instance: PathwayInstance) => number): string =>
  (steps.reduce((sum, { instance }) => sum + of(instance), 0) / steps.length).toFixed(1)
const places = new Set(steps.map(({ instance }) => `${instance.pathway} ${JSON.stringify(instance.state)}`)).size
const wrong = disagreements(steps.slice(0, 20_000))
const times = measure(steps)
const results = tasks.map(({ name }, index) => {
  const perCall = median(times[index]!)
  return { name, microseconds: perCall, perSecond: 1e6 / perCall, rounds: times[index]! }
})
const of = (name: string) => results.find((result) => result.name === name)!
const targets = [
  { what: 'advance() at least as fast as a bare transition()', met: of(ours).microseconds <= of(bare).microseconds },
  { what: 'deadlines() at least 200,000 a second', met: of('deadlines()').perSecond >= 200_000 },
  { what: 'advance() goes where transition() goes', met: wrong === 0 },
]

console.log(
  [
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}. CPU time, median of ${rounds} rounds.`,
    `${steps.length.toLocaleString('en')} instances in ${places.toLocaleString('en')} different places: ` +
      `${average(({ history }) => history.length)} events and ` +
      `${average(({ context }) => Object.keys(context.duties).length)} duties each, on average.`,
    '',
    ...results.map(
      ({ name, microseconds, perSecond }) =>
        `${name.padEnd(42)} ${microseconds.toFixed(2).padStart(8)} µs ` +
        `${Math.round(perSecond).toLocaleString('en').padStart(10)} /s`,
    ),
    '',
    ...targets.map(({ what, met }) => `${met ? 'met    ' : 'NOT MET'}  ${what}`),
  ].join('\n'),
)
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ node: process.version, count, places, results, targets }, null, 2)}\n`)
}
