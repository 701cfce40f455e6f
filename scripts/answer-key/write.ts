import { rules } from '../../rules/catalogue.js'
import type { ConformanceCase } from '../../src/conformance/vector.js'
import { goldenCases } from './of-golden.js'
import { casesOf } from './of-rule.js'

/** Every question of the kit, one a line, so that a change of one answer is a change of one line. */
export function answerKey(): { readonly text: string; readonly without: readonly string[] } {
  const perRule = rules.map((rule) => ({ rule, cases: casesOf(rule) }))
  const cases: readonly ConformanceCase[] = [...perRule.flatMap((entry) => entry.cases), ...goldenCases()]
  return {
    text: `[\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`,
    without: perRule.filter((entry) => entry.cases.length === 0).map(({ rule }) => rule.id),
  }
}
