import type { Content, Reading } from '../../src/engine/content.js'
import { createRuleEvaluator } from '../../src/engine/evaluate.js'
import type { Engine } from './engine.js'

/** What `evaluate` says of a rule that applies. */
const APPLIES = 2

/** Checks the input too, and tells "does not apply" from "unknown": the others do neither. */
export function ours(content: Content, reading: Reading): Engine {
  const { evaluate } = createRuleEvaluator(content, reading)
  return {
    name: 'forlop',
    evaluate,
    applied: (states) => [...(states as Uint8Array)].flatMap((state, index) => (state === APPLIES ? [index] : [])),
  }
}
