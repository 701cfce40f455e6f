import { boundToScope, rulesInForce } from '../engine/compile.js'
import type { Content, Reading } from '../engine/content.js'
import { appliesWhen, levels } from '../engine/placing.js'
import type { Rule } from '../engine/rule.js'
import type { Locale } from '../guideline/text.js'
import { all, not, type Condition } from '../logic/condition.js'
import { cellOf, levelCell } from './cell.js'
import { csvOf, type Separator } from './csv.js'
import { rowsOf, type Row } from './rows.js'

export interface DecisionTableOptions {
  readonly reading: Reading
  readonly locale: Locale
  readonly separator: Separator
}

/** What every row says beside its tests. */
const conclusions = [
  'rule',
  'action',
  'option',
  'place',
  'lowest',
  'strength',
  'basis',
  'urgency',
  'statements',
  'sources',
  'gaps',
  'title',
] as const

/**
 * The rules as one decision table in CSV: a column per fact that some rule asks for, the level, then what follows. A rule
 * with alternatives has a row for each. The hit policy, in the corner as DMN draws it, is C: collect what all rows that
 * match say.
 */
export function decisionTable(content: Content, { reading, locale, separator }: DecisionTableOptions): string {
  const rules = rulesInForce(content.rules, reading)
  const rows = rules.flatMap((rule) =>
    rowsOf(wholeCondition(rule, content.scope.outside)).map((row) => ({ rule, row })),
  )
  const asked = new Set(rows.flatMap(({ row }) => row.flatMap(({ leaf }) => ('fact' in leaf ? [leaf.fact] : []))))
  const columns = Object.keys(content.facts).filter((fact) => asked.has(fact))
  const lines = rows.flatMap(({ rule, row }) => {
    const cells = testsOf(row, columns, content)
    return cells.includes(undefined) ? [] : [[...(cells as string[]), ...conclusionsOf(rule, locale)]]
  })
  return csvOf(
    [['C', ...columns, 'hovedforlop', ...conclusions], ...lines.map((line, index) => [String(index + 1), ...line])],
    separator,
  )
}

const wholeCondition = (rule: Rule, outside: Condition): Condition =>
  boundToScope(rule) ? all(not(outside), appliesWhen(rule)) : appliesWhen(rule)

const testsOf = (row: Row, columns: readonly string[], { facts }: Content): (string | undefined)[] => [
  ...columns.map((fact) =>
    cellOf(
      facts[fact]!,
      row.filter(({ leaf }) => 'fact' in leaf && leaf.fact === fact),
    ),
  ),
  levelCell(
    levels,
    row.filter(({ leaf }) => 'level' in leaf),
  ),
]

function conclusionsOf({ id, title, then, ...rule }: Rule, locale: Locale): readonly string[] {
  const said: { readonly [C in (typeof conclusions)[number]]: string } = {
    rule: id,
    action: 'action' in then ? then.action : '',
    option: 'option' in then ? then.option[locale] : '',
    place: 'place' in then ? then.place.join(' ') : '',
    lowest: 'lowest' in then ? String(then.lowest) : '',
    strength: rule.strength,
    basis: rule.basis,
    urgency: rule.urgency ?? '',
    statements: rule.statements.join(' '),
    sources: (rule.sources ?? []).join(' '),
    gaps: (rule.gaps ?? []).join(' '),
    title: title[locale],
  }
  return conclusions.map((conclusion) => said[conclusion])
}
