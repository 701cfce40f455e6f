import { createAnswerCheck } from '../kartlegging/answers.js'
import { createCellReader } from '../kartlegging/cells.js'
import { FALSE, TRUE } from '../logic/diagram.js'
import { compile } from './compile.js'
import type { Content, Reading } from './content.js'

/** What the rules say, one number per rule in force: 0 does not apply, 1 unknown, 2 applies. */
export type RuleStates = Uint8Array

export interface RuleEvaluator {
  /** The ids of the rules, in the order of the states. */
  readonly rules: readonly string[]
  /** Checks nothing else than the answers, and makes nothing else than the states. For bulk runs and measurements. */
  evaluate(kartlegging: unknown): RuleStates
}

/** The rules by themselves, without the decision around them. */
export function createRuleEvaluator(content: Content, reading: Reading): RuleEvaluator {
  const compiled = compile(content, reading)
  const check = createAnswerCheck(content.facts)
  const readCells = createCellReader(content.facts, compiled.variables)
  const roots = compiled.rules.map(({ holds }) => holds)
  return {
    rules: compiled.rules.map(({ rule }) => rule.id),
    evaluate: (kartlegging) => {
      const checked = check(kartlegging)
      if (!checked.ok) throw new RangeError('not a kartlegging')
      const { restrict } = compiled.restrictor.begin(readCells(checked.answers))
      const states = new Uint8Array(roots.length)
      for (let index = 0; index < roots.length; index++) {
        const { some, every } = roots[index]!
        states[index] = restrict(every) === TRUE ? 2 : restrict(some) === FALSE ? 0 : 1
      }
      return states
    },
  }
}
