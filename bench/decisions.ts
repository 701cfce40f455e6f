import { facts } from '../rules/index.js'
import { createForlop, explain, type Decision, type Kartlegging } from '../src/index.js'
import { inputs } from './inputs.js'
import { alternate, cpuTime, median, type Effort, type Measured, type Task } from './measure.js'

export interface DecisionResult extends Measured {
  /** Calls per second of CPU time. */
  readonly perSecond: number
}

export interface Decisions {
  readonly assess: readonly DecisionResult[]
  readonly explain: readonly DecisionResult[]
  /** CPU time of compiling the rules once more, in milliseconds. */
  readonly compile: number
}

/** How much of a kartlegging is unknown, from everything answered to nothing. */
export const kinds = { 'fully answered': 0, 'half unknown': 0.5, 'nothing known': 1 } as const

/** Complete decisions: checked, decided, frozen; with `possible` and `missing`, and without the trace, made when read. */
export async function measureDecisions(count: number, compilations: number, effort: Effort): Promise<Decisions> {
  const { assess } = createForlop()
  const people = Object.entries(kinds).map(([name, unknown]) => ({ name, inputs: inputs(facts, count, unknown) }))
  const assessed = people.map(({ name, inputs }): Task => ({
    name,
    inputs,
    call: (input: Kartlegging) => assess(input),
  }))
  // a page is far more work than a decision: fewer people will do
  const explained = people.map(({ name, inputs }): Task => {
    const decisions = inputs.slice(0, 200).map((input) => assess(input))
    return { name, inputs: decisions, call: (decision: Decision) => explain(decision) }
  })
  const measured = (await alternate([...assessed, ...explained], effort)).map((task) => ({
    ...task,
    perSecond: 1e6 / median(task.rounds),
  }))
  return {
    assess: measured.slice(0, assessed.length),
    explain: measured.slice(assessed.length),
    compile: compileTime(compilations),
  }
}

function compileTime(times: number): number {
  const spent = Array.from({ length: times }, () => {
    const started = cpuTime()
    createForlop()
    return cpuTime() - started
  })
  return median(spent) / 1000
}
