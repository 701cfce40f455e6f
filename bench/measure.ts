import { createRandom } from './random.js'

/** Something to be timed, on inputs that are made beforehand. */
export interface Task {
  readonly name: string
  readonly inputs: readonly unknown[]
  call(input: never): unknown
}

export interface Effort {
  readonly rounds: number
  /** CPU time that one round of one task is to take, in milliseconds. */
  readonly budget: number
}

export interface Measured {
  readonly name: string
  /** CPU time per call, in microseconds, one number per round. */
  readonly rounds: readonly number[]
  /** Time on the clock per call, in microseconds, in the quietest of several passes. */
  readonly p50: number
  readonly p99: number
}

/** CPU time of all threads of this process, in microseconds: what others do on the machine is not counted. */
export const cpuTime = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

const WARM_ROUNDS = 5
const LATENCY_PASSES = 5
/** A round of a slow task must not be decided by whether garbage happens to be collected in it. */
const FEWEST_CALLS = 200

/**
 * Measures the tasks by turns, each round in another order: a slow spell of the machine, and garbage that one task
 * leaves to the next, then hit all of them alike.
 */
export async function alternate(tasks: readonly Task[], { rounds, budget }: Effort): Promise<Measured[]> {
  const random = createRandom(1)
  const entrants: Entrant[] = []
  for (const task of tasks) entrants.push(await warmUp(task, budget * 1000))

  const times = tasks.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(tasks.length, random.between)) {
      times[index]!.push(await timePerCall(entrants[index]!, round))
    }
  }
  const passes = tasks.map((): Latency[] => [])
  for (let pass = 0; pass < LATENCY_PASSES; pass++) {
    for (const [index, entrant] of entrants.entries()) passes[index]!.push(await latencies(entrant))
  }
  return tasks.map(({ name }, index) => {
    const [quietest] = passes[index]!.sort((a, b) => a.p99 - b.p99)
    return { name, rounds: times[index]!, ...quietest! }
  })
}

/** A task, whether it answers with promises, and how many calls fill a round. */
interface Entrant {
  readonly task: Task
  readonly isAsync: boolean
  readonly calls: number
}

interface Latency {
  readonly p50: number
  readonly p99: number
}

/** The last answer is kept where everyone could see it: no call can be found to be useless and left out. */
const kept: { answer: unknown } = { answer: undefined }

const inputOf = ({ inputs }: Task, index: number): never => inputs[index % inputs.length] as never

/** Calls the task until it runs as fast as it will, and finds out how fast that is. */
async function warmUp(task: Task, budget: number): Promise<Entrant> {
  const answer = task.call(inputOf(task, 0))
  const isAsync = answer instanceof Promise
  await answer
  let calls = 1
  for (let longEnough = 0; longEnough < WARM_ROUNDS;) {
    const started = cpuTime()
    await run({ task, isAsync, calls }, 0)
    const spent = cpuTime() - started
    if (spent >= budget / 2) longEnough++
    calls = Math.max(1, Math.round(calls * Math.min(4, budget / Math.max(1, spent))))
  }
  return { task, isAsync, calls: Math.max(FEWEST_CALLS, calls) }
}

async function timePerCall(entrant: Entrant, round: number): Promise<number> {
  const started = cpuTime()
  await run(entrant, round * entrant.calls)
  return (cpuTime() - started) / entrant.calls
}

async function run({ task, isAsync, calls }: Entrant, from: number): Promise<void> {
  const end = from + calls
  if (isAsync) for (let index = from; index < end; index++) kept.answer = await task.call(inputOf(task, index))
  else for (let index = from; index < end; index++) kept.answer = task.call(inputOf(task, index))
}

async function latencies({ task, isAsync, calls }: Entrant): Promise<Latency> {
  const count = Math.min(10_000, Math.max(100, calls))
  const times = new Float64Array(count)
  for (let index = 0; index < count; index++) {
    const input = inputOf(task, index)
    const started = performance.now()
    kept.answer = isAsync ? await task.call(input) : task.call(input)
    times[index] = performance.now() - started
  }
  times.sort()
  const at = (share: number): number => times[Math.floor(share * count)]! * 1000
  return { p50: at(0.5), p99: at(0.99) }
}

function shuffled(count: number, between: (from: number, to: number) => number): number[] {
  const order = Array.from({ length: count }, (_, index) => index)
  for (let last = count - 1; last > 0; last--) {
    const other = between(0, last)
    const moved = order[last]!
    order[last] = order[other]!
    order[other] = moved
  }
  return order
}
