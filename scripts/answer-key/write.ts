import { rules } from '../../rules/catalogue.js'
import type { ConformanceCase } from '../../src/conformance/vector.js'
import { goldenCases } from './of-golden.js'
import { casesOf } from './of-rule.js'

/** Every question of the kit, one a line, so that a change of one answer is a change of one line. */
export function answerKey(): string {
  const cases = [...rules.flatMap(casesOf), ...goldenCases()]
  return `[\n${cases.map(lineOf).join(',\n')}\n]\n`
}

export const lineOf = (one: ConformanceCase): string => JSON.stringify(one)
