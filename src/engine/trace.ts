import { FALSE, TRUE } from '../logic/diagram.js'
import { factsRead } from '../logic/leaves.js'
import type { Compiled, CompiledRule } from './compile.js'
import type { TraceEntry } from './decision.js'
import type { Question } from './question.js'
import { appliesWhen } from './placing.js'

/** What every rule says. Costs more than the decision, so it is made when somebody asks. */
export const traceOf = ({ rules }: Compiled, question: Question): TraceEntry[] =>
  rules.map((compiled) => traceEntry(compiled, question))

function traceEntry({ rule, holds }: CompiledRule, { restriction, answers, dependencies }: Question): TraceEntry {
  const every = restriction.restrict(holds.every)
  const some = restriction.restrict(holds.some)
  const read = factsRead(appliesWhen(rule))
  return {
    rule: rule.id,
    status: every === TRUE ? 'applies' : some === FALSE ? 'does-not-apply' : 'unknown',
    because: Object.fromEntries(read.flatMap((fact) => (answers[fact] === undefined ? [] : [[fact, answers[fact]]]))),
    missing: dependencies(holds.some, holds.every).names,
  }
}
