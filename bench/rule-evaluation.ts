import { compile } from '../src/engine/compile.js'
import { createAnswerCheck, type Answers } from '../src/kartlegging/answers.js'
import { createCellReader } from '../src/kartlegging/cells.js'
import { FALSE, TRUE } from '../src/logic/diagram.js'
import type { CellRecord } from '../src/logic/restrict.js'
import { checkAgreement } from './agreement.js'
import type { Engine } from './engines/engine.js'
import { jsonLogicEngine } from './engines/json-logic-engine.js'
import { jsonRulesEngine } from './engines/json-rules-engine.js'
import { ours } from './engines/ours.js'
import { plain } from './engines/plain.js'
import { zenEngine } from './engines/zen-engine.js'
import { mixedInputs, type Input, type Shape } from './inputs.js'
import { alternate, median, type Effort, type Measured, type Task } from './measure.js'
import { toPositive } from './positive.js'
import { conditions, reading, subject } from './subject.js'

export interface EngineResult extends Measured {
  /** Evaluations per second of CPU time. */
  readonly perSecond: number
  /** Time per evaluation, relative to the plain if-statements. Less is better. */
  readonly timesPlain: number
  /** How many times as fast as json-rules-engine. More is better. */
  readonly timesJsonRulesEngine: number
}

export interface RuleEvaluation {
  readonly shape: Shape
  readonly inputs: number
  readonly rules: number
  /** How many rules apply to an input, on average. */
  readonly applied: number
  /** Rules that apply for certain where Kleene's logic calls them unknown, with the number of inputs. */
  readonly exactOnly: { readonly [rule: string]: number }
  readonly engines: readonly EngineResult[]
  /** What our own time goes to. */
  readonly parts: readonly EngineResult[]
}

const { facts } = subject

/** The same rules and the same people, put to every engine by turns, after all have given the same answers. */
export async function measureRuleEvaluation(shape: Shape, count: number, effort: Effort): Promise<RuleEvaluation> {
  const positive = conditions.map((condition) => toPositive(condition, facts))
  const forlop = ours(subject, reading)
  const bare = plain(positive, facts)
  const others = [jsonLogicEngine, zenEngine, jsonRulesEngine].map((load) => load(positive, facts))
  const people = mixedInputs(facts, count, shape)
  const exactOnly = await checkAgreement({ kleene: [bare, ...others], exact: forlop }, conditions, facts, people)

  const engines = [forlop, bare, ...others]
  const parts = partsOf(people)
  const tasks = [...engines.map((engine) => taskOf(engine, people)), ...parts]
  const results = compared(await alternate(tasks, effort), bare.name, 'json-rules-engine')
  const applied = people.reduce((sum, input) => sum + forlop.applied(forlop.evaluate(input)).length, 0)
  return {
    shape,
    inputs: count,
    rules: conditions.length,
    applied: applied / count,
    exactOnly: Object.fromEntries([...exactOnly].map(([rule, inputs]) => [subject.rules[rule]!.id, inputs])),
    engines: results.slice(0, engines.length),
    parts: results.slice(engines.length),
  }
}

const taskOf = ({ name, evaluate }: Engine, inputs: readonly Input[]): Task => ({ name, inputs, call: evaluate })

/** The steps of our evaluation, each on what the one before it made. */
function partsOf(people: readonly Input[]): Task[] {
  const { rules, variables, restrictor } = compile(subject, reading)
  const check = createAnswerCheck(facts)
  const readCells = createCellReader(facts, variables)
  const answers = people.map((input): Answers => {
    const checked = check(input)
    if (!checked.ok) throw new TypeError('an input of the bench is no kartlegging')
    return checked.answers
  })
  const evaluate = (record: CellRecord): Uint8Array => {
    const { restrict } = restrictor.begin(record)
    const states = new Uint8Array(rules.length)
    rules.forEach(({ holds: { some, every } }, index) => {
      states[index] = restrict(every) === TRUE ? 2 : restrict(some) === FALSE ? 0 : 1
    })
    return states
  }
  return [
    { name: 'check the answers', inputs: people, call: check },
    { name: 'read the cells', inputs: answers, call: readCells },
    { name: 'evaluate the rules', inputs: answers.map(readCells), call: evaluate },
  ]
}

/** Ratios are taken round by round, between neighbours in time: what slows both down falls out. */
function compared(measured: readonly Measured[], plainName: string, engineName: string): EngineResult[] {
  const roundsOf = (name: string): readonly number[] => measured.find((task) => task.name === name)!.rounds
  const plainRounds = roundsOf(plainName)
  const engineRounds = roundsOf(engineName)
  return measured.map((task) => ({
    ...task,
    perSecond: 1e6 / median(task.rounds),
    timesPlain: median(task.rounds.map((time, round) => time / plainRounds[round]!)),
    timesJsonRulesEngine: median(task.rounds.map((time, round) => engineRounds[round]! / time)),
  }))
}
