import type { Value } from '../../src/logic/condition.js'
import type { Positive, PositiveLeaf } from '../positive.js'
import type { Engine, LoadEngine } from './engine.js'

/** Writes the numbers of the rules that apply to the front of the list and returns how many they are. */
type Fire = (input: object, applied: Int32Array) => number

/** What a programmer would write by hand without an engine: one if-statement per rule, and no reasons. */
export const plain: LoadEngine = (conditions): Engine => {
  const applied = new Int32Array(conditions.length)
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the lower bound is generated code, never shipped
  const fire = new Function('input', 'applied', plainSource(conditions)) as Fire
  return {
    name: 'plain if-statements',
    evaluate: (input) => fire(input, applied),
    applied: (count) => [...applied.subarray(0, count as number)],
  }
}

/** Every fact is read once. A fact that is missing is `undefined`, and every comparison with it is false. */
function plainSource(conditions: readonly Positive[]): string {
  const facts = [...new Set(conditions.flatMap(factsOf))]
  const rules = conditions.map((condition, index) => `if (${source(condition)}) applied[count++] = ${index}`)
  return [`const { ${facts.join(', ')} } = input`, 'let count = 0', ...rules, 'return count'].join('\n')
}

function factsOf(condition: Positive): string[] {
  if ('fact' in condition) return [condition.fact]
  return ('all' in condition ? condition.all : condition.any).flatMap(factsOf)
}

function source(condition: Positive): string {
  if ('fact' in condition) return leafSource(condition)
  if ('all' in condition) return condition.all.length === 0 ? 'true' : `(${condition.all.map(source).join(' && ')})`
  return condition.any.length === 0 ? 'false' : `(${condition.any.map(source).join(' || ')})`
}

function leafSource(leaf: PositiveLeaf): string {
  const { fact } = leaf
  if ('atLeast' in leaf) return `${fact} >= ${leaf.atLeast}`
  if ('atMost' in leaf) return `${fact} <= ${leaf.atMost}`
  const oneOf = (values: readonly Value[], test: (value: string) => string): string =>
    values.length === 0 ? 'false' : `(${values.map((value) => test(JSON.stringify(value))).join(' || ')})`
  if ('is' in leaf) return oneOf(leaf.is, (value) => `${fact} === ${value}`)
  const holds = oneOf('includes' in leaf ? leaf.includes : leaf.excludes, (value) => `${fact}.includes(${value})`)
  return `(${fact} !== undefined && ${'includes' in leaf ? holds : `!${holds}`})`
}
