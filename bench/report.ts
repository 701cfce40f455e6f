import type { DecisionResult, Decisions } from './decisions.js'
import type { EngineResult, RuleEvaluation } from './rule-evaluation.js'
import type { Start } from './start.js'
import type { Target } from './targets.js'

export interface Results {
  readonly node: string
  readonly processor: string
  readonly ruleEvaluation: readonly RuleEvaluation[]
  readonly decisions: Decisions
  readonly start: Start | null
}

export const report = (results: Results, targets: readonly Target[]): string =>
  [
    `Node ${results.node}, ${results.processor}. Per second of CPU time, median of the rounds; p50 and p99 on the clock.`,
    ...results.ruleEvaluation.flatMap(reportRules),
    ...reportDecisions(results.decisions),
    ...reportStart(results.start),
    '',
    ...table(['target', 'wanted', 'measured', ''], targets.map(targetRow)),
  ].join('\n')

const number = (value: number): string => {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

const shapeTitles = { sparse: 'unknown keys left out', dense: 'every key present' }

function reportRules({ shape, rules, inputs, applied, exactOnly, engines, parts }: RuleEvaluation): string[] {
  const exact = Object.entries(exactOnly)
  return [
    '',
    `Rule evaluation, ${shapeTitles[shape]}: ${rules} rules, ${inputs} inputs, ${number(applied)} rules apply on average`,
    exact.length === 0
      ? 'All engines agree on all inputs.'
      : `All engines agree but for ${exact.length} rules that only an exact reading finds: ` +
        exact.map(([rule, count]) => `${rule} (${count} inputs)`).join(', '),
    '',
    ...table(
      ['', 'per second', 'µs', 'time / plain', 'speed / json-rules-engine', 'p50 µs', 'p99 µs'],
      [...engines.map((engine) => engineRow(engine)), ...parts.map((part) => engineRow(part, '  forlop: '))],
    ),
  ]
}

const engineRow = (result: EngineResult, indent = ''): string[] => [
  indent + result.name,
  number(result.perSecond),
  number(1e6 / result.perSecond),
  number(result.timesPlain),
  number(result.timesJsonRulesEngine),
  number(result.p50),
  number(result.p99),
]

function reportDecisions({ assess, explain, compile }: Decisions): string[] {
  const row =
    (call: string) =>
    ({ name, perSecond, p50, p99 }: DecisionResult): string[] => [
      `${call}, ${name}`,
      number(perSecond),
      number(1e6 / perSecond),
      number(p50),
      number(p99),
    ]
  return [
    '',
    ...table(
      ['', 'per second', 'µs', 'p50 µs', 'p99 µs'],
      [...assess.map(row('assess()')), ...explain.map(row('explain()'))],
    ),
    '',
    `createForlop(): ${number(compile)} ms of CPU time`,
  ]
}

function reportStart(start: Start | null): string[] {
  if (start === null) return ['Fresh process: not measured, dist/ is missing (npm run build)']
  return [
    `Fresh process: import ${number(start.import)} ms, first decision ${number(start.firstDecision)} ms, ` +
      `together ${number(start.total)} ms (${number(start.cpu)} ms of CPU time)`,
  ]
}

const targetRow = ({ what, wanted, measured, met }: Target): string[] => [
  what,
  wanted,
  measured === null ? '' : number(measured),
  met === null ? 'not measured' : met ? 'met' : 'NOT MET',
]

/** Columns of equal width: words to the left, what follows them to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].map((text) =>
    text.trimEnd(),
  )
}
