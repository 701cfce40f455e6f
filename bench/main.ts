import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { measureDecisions } from './decisions.js'
import { shapes } from './inputs.js'
import { report, type Results } from './report.js'
import { measureRuleEvaluation, type RuleEvaluation } from './rule-evaluation.js'
import { measureStart } from './start.js'
import { targetsOf } from './targets.js'

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } } })

/** Quick shows that it works and the order of size; only the full run is to be quoted. */
const effort = values.quick
  ? { inputs: 500, people: 200, starts: 3, compilations: 1, round: { rounds: 3, budget: 50 } }
  : { inputs: 10_000, people: 2_000, starts: 10, compilations: 7, round: { rounds: 15, budget: 150 } }

const ruleEvaluation: RuleEvaluation[] = []
for (const shape of shapes) ruleEvaluation.push(await measureRuleEvaluation(shape, effort.inputs, effort.round))
const decisions = await measureDecisions(effort.people, effort.compilations, effort.round)
const start = measureStart(effort.starts) ?? null

const results: Results = {
  node: process.version,
  processor: cpus()[0]?.model ?? 'unknown processor',
  ruleEvaluation,
  decisions,
  start,
}
const targets = targetsOf(results)
console.log(report(results, targets))
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ ...results, targets }, null, 2)}\n`)
