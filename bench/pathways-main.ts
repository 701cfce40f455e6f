import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import { advance, deadlines, openEvents, pathways, type PathwayInstance } from '../pathways/index.js'
import { canonicalJson } from '../src/engine/canonical.js'
import { deepFreeze } from '../src/engine/freeze.js'
import { livesOf, type Step } from './pathways-lives.js'
import { cpuTime, median } from './measure.js'

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } } })
const { count, rounds } = values.quick ? { count: 10_000, rounds: 3 } : { count: 100_000, rounds: 5 }

const CHUNK = 10_000

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

/** CPU time of each round of a task on these steps, in microseconds. */
function measure({ given, call }: Task<unknown>, steps: readonly Step[]): number[] {
  const inputs = steps.map(given)
  const times = Array.from({ length: rounds + 1 }, () => {
    const started = cpuTime()
    for (const input of inputs) kept.answer = call(input)
    return cpuTime() - started
  })
  // the first round clears away what the task before has left behind, and is where the engine finds out what is called
  return times.slice(1)
}

/** The speed of an answer is worth nothing when it is another one. */
function disagreements(steps: readonly Step[]): number {
  return steps.filter(({ instance, event }) => {
    const next = advance(instance, event) as PathwayInstance
    // with what was kept of a decision, as XState must be given it
    const told = next.history.at(-1) as never
    const after = transition(machineOf(instance), snapshotOf(instance), told)[0] as AnyMachineSnapshot
    // who is moved to another hovedforlop stands in another machine, with regions set aside
    const known = ({ setAside: _setAside, ...context }: PathwayInstance['context']) => canonicalJson(context)
    if (next.pathway !== instance.pathway) return known(next.context) !== known(after.context as never)
    return canonicalJson([next.state, next.context]) !== canonicalJson([after.value, after.context])
  }).length
}

/**
 * Steps as text, made in a thread of their own: the engine learns from what it has run that what `advance` makes is kept
 * for long, and would keep it for longer than a host does.
 */
async function* chunks(): AsyncGenerator<Step[]> {
  const maker = new Worker(new URL(import.meta.url))
  for (let from = 0; from < count; from += CHUNK) {
    const made = new Promise<string[]>((resolve) => maker.once('message', resolve))
    maker.postMessage(from)
    yield (await made).map((text) => deepFreeze(JSON.parse(text) as Step))
  }
  await maker.terminate()
}

async function main(): Promise<void> {
  const spent = Array.from({ length: rounds }, () => tasks.map(() => 0))
  const places = new Set<string>()
  let events = 0
  let duties = 0
  let wrong = 0
  // a hundred thousand instances at hand would be a heap whose sweeping is measured instead
  for await (const steps of chunks()) {
    wrong += disagreements(steps)
    for (const { instance } of steps) {
      places.add(`${instance.pathway} ${JSON.stringify(instance.state)}`)
      events += instance.history.length
      duties += Object.keys(instance.context.duties).length
    }
    for (const [index, one] of tasks.entries()) {
      measure(one, steps).forEach((time, round) => (spent[round]![index]! += time))
    }
  }
  report(spent, wrong, { places: places.size, events: events / count, duties: duties / count })
}

interface Population {
  readonly places: number
  readonly events: number
  readonly duties: number
}

function report(spent: readonly (readonly number[])[], wrong: number, population: Population): void {
  const results = tasks.map(({ name }, index) => {
    const perCall = spent.map((round) => round[index]! / count)
    const microseconds = median(perCall)
    return { name, microseconds, perSecond: 1e6 / microseconds, rounds: perCall }
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
      `${count.toLocaleString('en')} instances in ${population.places.toLocaleString('en')} different places: ` +
        `${population.events.toFixed(1)} events and ${population.duties.toFixed(1)} duties each, on average.`,
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
    writeFileSync(
      values.json,
      `${JSON.stringify({ node: process.version, count, ...population, results, targets }, null, 2)}\n`,
    )
  }
}

if (isMainThread) await main()
else
  parentPort!.on('message', (seed: number) =>
    parentPort!.postMessage(livesOf(CHUNK, seed + 1).map((step) => JSON.stringify(step))),
  )
