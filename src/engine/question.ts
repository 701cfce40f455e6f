import { knownValue } from '../kartlegging/cells.js'
import type { Answers } from '../kartlegging/answers.js'
import type { Facts } from '../kartlegging/fact.js'
import { FALSE, TRUE } from '../logic/diagram.js'
import type { CellRecord, Restriction } from '../logic/restrict.js'
import type { Knowledge } from '../logic/truth.js'
import type { Variable } from '../logic/variables.js'
import type { Compiled } from './compile.js'
import { levels, type Level } from './placing.js'

/** One kartlegging, put to the compiled rules. */
export interface Question {
  readonly answers: Answers
  readonly knowledge: Knowledge
  readonly restriction: Restriction
  /** The levels that some way of filling in the unknown facts would give. */
  readonly possible: readonly Level[]
  /** The facts that a restricted function still depends on, in the order of the facts. */
  dependencies(...nodes: number[]): string[]
}

export function ask(compiled: Compiled, facts: Facts, answers: Answers, record: CellRecord): Question {
  const restriction = compiled.restrictor.begin(record)
  const knowledge: Knowledge = (fact) => knownValue(facts[fact]!, answers[fact])
  const possible = levels.filter((level) => restriction.restrict(compiled.placing.open[level]) !== FALSE)
  return {
    answers,
    knowledge,
    restriction,
    possible,
    dependencies: (...nodes) => dependenciesOf(compiled.variables, Object.keys(facts), restriction, nodes),
  }
}

function dependenciesOf(
  variables: readonly Variable[],
  names: readonly string[],
  { restrict, support }: Restriction,
  nodes: readonly number[],
): string[] {
  const open = nodes.map(restrict).filter((node) => node !== TRUE && node !== FALSE)
  if (open.length === 0) return []
  const marks = new Uint8Array(variables.length)
  for (const node of open) support(node, marks)
  const found = new Set(variables.flatMap(({ fact }, index) => (marks[index] === 1 ? [fact] : [])))
  return names.filter((name) => found.has(name))
}
