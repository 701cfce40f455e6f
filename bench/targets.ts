import type { Results } from './report.js'
import type { RuleEvaluation } from './rule-evaluation.js'
import type { Shape } from './inputs.js'

export interface Target {
  readonly what: string
  readonly wanted: string
  readonly measured: number | null
  /** Null where it was not measured. */
  readonly met: boolean | null
}

const atMost = (what: string, limit: number, unit: string, measured: number | null): Target => ({
  what,
  wanted: `<= ${limit}${unit}`,
  measured,
  met: measured === null ? null : measured <= limit,
})

const atLeast = (what: string, limit: number, unit: string, measured: number): Target => ({
  what,
  wanted: `>= ${limit.toLocaleString('en')}${unit}`,
  measured,
  met: measured >= limit,
})

/** What the library promises of its speed, and what was measured. */
export function targetsOf({
  ruleEvaluation,
  decisions,
  start,
}: Pick<Results, 'ruleEvaluation' | 'decisions' | 'start'>): Target[] {
  const ofShape = (shape: Shape): RuleEvaluation['engines'][number] =>
    ruleEvaluation.find((evaluation) => evaluation.shape === shape)!.engines.find(({ name }) => name === 'forlop')!
  const assess = (kind: string): number => decisions.assess.find(({ name }) => name === kind)!.perSecond
  const rules = (kind: string): string => `rules, ${kind}`
  return [
    atMost(rules('unknown keys left out: time / plain if-statements'), 1, ' x', ofShape('sparse').timesPlain),
    atMost(rules('every key present: time / plain if-statements'), 2, ' x', ofShape('dense').timesPlain),
    atLeast(
      rules('unknown keys left out: speed / json-rules-engine'),
      100,
      ' x',
      ofShape('sparse').timesJsonRulesEngine,
    ),
    atLeast(rules('every key present: speed / json-rules-engine'), 100, ' x', ofShape('dense').timesJsonRulesEngine),
    atLeast('assess(), fully answered', 20_000, ' /s', assess('fully answered')),
    atLeast('assess(), half unknown', 2_000, ' /s', assess('half unknown')),
    atMost('import and first decision', 150, ' ms', start?.total ?? null),
  ]
}
