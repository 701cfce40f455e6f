import type { Decision } from '../../src/engine/decision.js'
import type { Rule } from '../../src/engine/rule.js'
import type { Facts } from '../../src/kartlegging/fact.js'
import { knownValue } from '../../src/kartlegging/cells.js'
import { evaluate } from '../../src/logic/truth.js'
import { compileCql } from './compile.js'
import { createRunner, type Results } from './run.js'

/** What was compared: how many people, how many values, and where the values differ. */
export interface Comparison {
  readonly people: number
  readonly values: number
  readonly differences: readonly Difference[]
}

/** A statement that says something else than the engine, both as JSON, and how often. */
export interface Difference {
  readonly statement: string
  readonly given: string
  readonly expected: string
  readonly times: number
}

/** The two sides: a guide asked through the engine, and the same guide as CQL. */
export interface Sides<Person> {
  readonly text: string
  readonly facts: Facts
  readonly rules: readonly Rule[]
  parameters(person: Person): object
  decide(person: Person): Decision
}

/** Asks both sides the same, and compares every value that both give. */
export async function compare<P>(sides: Sides<P>, people: Iterable<P>): Promise<Comparison> {
  const { elm, messages } = compileCql(sides.text)
  if (messages.length > 0) throw new Error(`does not compile: ${messages.join('; ')}`)
  const run = createRunner(elm, (statement) => compared.test(statement))
  const differences = new Map<string, Difference>()
  let count = 0
  let values = 0
  for (const person of people) {
    count++
    const results = await run(sides.parameters(person))
    for (const [statement, expected] of expectations(sides, sides.decide(person))) {
      values++
      const given = written(results, statement)
      if (given === expected) continue
      const key = `${statement}: ${given}, not ${expected}`
      const times = (differences.get(key)?.times ?? 0) + 1
      differences.set(key, { statement, given, expected, times })
    }
  }
  return { people: count, values, differences: [...differences.values()] }
}

/** The statements that the engine has a word for. */
export const compared = /^(Scope|(Possible|Recommended) hovedforlop|Urgency|Mandatory|(rule|when|unless|action) .*)$/

const written = (results: Results, statement: string): string => JSON.stringify(results[statement]) ?? 'nothing'

const truths = { true: 'true', false: 'false', unknown: 'null' } as const
const statuses = { applies: 'true', 'does-not-apply': 'false', unknown: 'null' } as const

/** What every statement must say, by the decision and by the specification of the rules, as JSON. */
function* expectations<P>(
  { facts, rules }: Sides<P>,
  { hovedforlop, scope, urgency, mandatory, actions, trace, kartlegging }: Decision,
): Generator<readonly [statement: string, json: string]> {
  yield ['Scope', JSON.stringify(scope)]
  yield ['Possible hovedforlop', JSON.stringify(hovedforlop.possible)]
  yield ['Recommended hovedforlop', JSON.stringify(hovedforlop.recommended)]
  yield ['Urgency', JSON.stringify(urgency)]
  yield ['Mandatory', JSON.stringify(mandatory.map(({ id }) => id).sort())]
  const inForce = new Map(trace.map(({ rule, status }) => [rule, status]))
  const knowledge = (fact: string) => knownValue(facts[fact]!, kartlegging[fact])
  const carried = new Set<string>()
  for (const { id, when, unless, then } of rules) {
    const status = inForce.get(id)
    if (status === undefined) continue
    yield [`rule ${id}`, statuses[status]]
    yield [`when ${id}`, truths[evaluate(when, knowledge, hovedforlop.possible)]]
    if (unless !== undefined) yield [`unless ${id}`, truths[evaluate(unless, knowledge, hovedforlop.possible)]]
    if ('action' in then) carried.add(then.action)
  }
  const byId = new Map(actions.map(({ id, strength, certainty }) => [id, { id, strength, certainty }]))
  for (const id of carried) yield [`action ${id}`, JSON.stringify(byId.get(id) ?? null)]
}
