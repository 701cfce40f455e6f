import { createRequire } from 'node:module'
import type { Value } from '../../src/logic/condition.js'
import type { Input } from '../inputs.js'
import type { Positive, PositiveLeaf } from '../positive.js'
import type { LoadEngine } from './engine.js'

interface Outcome {
  readonly result: readonly { readonly rule: number }[]
}

interface ZenEngine {
  ZenEngine: new () => {
    createDecision(content: object): { evaluate(input: Input, options: object): Promise<Outcome> }
  }
}

/** A decision table that collects every row that holds: a row per rule, with its condition as one expression. */
export const zenEngine: LoadEngine = (conditions) => {
  const { ZenEngine } = createRequire(import.meta.url)('@gorules/zen-engine') as ZenEngine
  const rows = conditions.map((condition, index) => ({
    _id: `${index}`,
    when: expression(condition),
    rule: `${index}`,
  }))
  const decision = new ZenEngine().createDecision(graph(rows))
  return {
    name: '@gorules/zen-engine',
    evaluate: (input) => decision.evaluate(input, { trace: false }),
    applied: (outcome) => (outcome as Outcome).result.map(({ rule }) => rule),
  }
}

function graph(rows: readonly object[]): object {
  const node = (id: string, type: string, content?: object): object => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    ...(content && { content }),
  })
  const table = {
    hitPolicy: 'collect',
    passThrough: false,
    inputField: null,
    outputPath: null,
    executionMode: 'single',
    inputs: [{ id: 'when', name: 'when' }],
    outputs: [{ id: 'rule', field: 'rule', name: 'rule' }],
    rules: rows,
  }
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [node('in', 'inputNode'), node('table', 'decisionTableNode', table), node('out', 'outputNode')],
    edges: [
      { id: 'from', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'to', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  }
}

function expression(condition: Positive): string {
  if ('fact' in condition) return leafExpression(condition)
  if ('all' in condition) {
    return condition.all.length === 0 ? 'true' : `(${condition.all.map(expression).join(' and ')})`
  }
  return condition.any.length === 0 ? 'false' : `(${condition.any.map(expression).join(' or ')})`
}

function leafExpression(leaf: PositiveLeaf): string {
  const { fact } = leaf
  // to compare nothing with a number, or to look into no list, is an error that ends the run
  const known = (test: string): string => `(${fact} != null and ${test})`
  if ('atLeast' in leaf) return known(`${fact} >= ${leaf.atLeast}`)
  if ('atMost' in leaf) return known(`${fact} <= ${leaf.atMost}`)
  if ('is' in leaf) {
    return leaf.is.length === 1 ? `${fact} == ${JSON.stringify(leaf.is[0])}` : `${fact} in ${JSON.stringify(leaf.is)}`
  }
  const holds = (values: readonly Value[]): string =>
    `(${values.map((value) => `${JSON.stringify(value)} in ${fact}`).join(' or ')})`
  return known('includes' in leaf ? holds(leaf.includes) : `not ${holds(leaf.excludes)}`)
}
