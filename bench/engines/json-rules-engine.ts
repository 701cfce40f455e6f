import { createRequire } from 'node:module'
import type { Input } from '../inputs.js'
import type { Positive, PositiveLeaf } from '../positive.js'
import type { LoadEngine } from './engine.js'

interface Outcome {
  readonly events: readonly { readonly type: string }[]
}

interface JsonRulesEngine {
  Engine: new (rules: readonly object[], options: object) => { run(input: Input): Promise<Outcome> }
}

export const jsonRulesEngine: LoadEngine = (conditions) => {
  const { Engine } = createRequire(import.meta.url)('json-rules-engine') as JsonRulesEngine
  const rules = conditions.map((condition, index) => ({ conditions: root(condition), event: { type: `${index}` } }))
  // without it the first missing fact ends the run with an error
  const engine = new Engine(rules, { allowUndefinedFacts: true })
  return {
    name: 'json-rules-engine',
    evaluate: (input) => engine.run(input),
    applied: (outcome) => (outcome as Outcome).events.map(({ type }) => Number(type)).sort((a, b) => a - b),
  }
}

/** The root of a rule must be a joint. */
const root = (condition: Positive): object => ('fact' in condition ? { all: [leaf(condition)] } : joined(condition))

function joined(condition: Exclude<Positive, PositiveLeaf>): object {
  const nested = (part: Positive): object => ('fact' in part ? leaf(part) : joined(part))
  if ('all' in condition) return { all: condition.all.map(nested) }
  // it takes an empty `any` for true
  if (condition.any.length === 0) throw new TypeError('json-rules-engine cannot say "never"')
  return { any: condition.any.map(nested) }
}

function leaf(condition: PositiveLeaf): object {
  const { fact } = condition
  if ('atLeast' in condition) return { fact, operator: 'greaterThanInclusive', value: condition.atLeast }
  if ('atMost' in condition) return { fact, operator: 'lessThanInclusive', value: condition.atMost }
  if ('is' in condition) {
    const [only] = condition.is
    return condition.is.length === 1
      ? { fact, operator: 'equal', value: only }
      : { fact, operator: 'in', value: condition.is }
  }
  const word = 'includes' in condition ? 'any' : 'all'
  const operator = 'includes' in condition ? 'contains' : 'doesNotContain'
  const values = 'includes' in condition ? condition.includes : condition.excludes
  const tests = values.map((value) => ({ fact, operator, value }))
  return tests.length === 1 ? tests[0]! : { [word]: tests }
}
