import { describe, expect, test } from 'vitest'
import type { Rule } from '../../src/engine/rule.js'
import { assess, type Kartlegging } from '../../src/index.js'

export type Status = 'applies' | 'does-not-apply' | 'unknown'

/** What the trace of a decision says of one rule. */
export const statusOf = (rule: string, kartlegging: Kartlegging): Status => {
  const entry = assess(kartlegging).trace.find((entry) => entry.rule === rule)
  if (entry === undefined) throw new Error(`no rule ${rule} in the trace`)
  return entry.status
}

/** Statement of the row, what the case shows, the answers, and what the row is expected to say. */
export type RowCase = readonly [statement: string, shows: string, kartlegging: Kartlegging, status: Status]

/**
 * Tests a table row by row: every row is shown to apply, as one way of doing the action, and every outcome but an
 * impossible one is shown.
 */
export const testTable = (rows: readonly Rule[], action: string, cases: readonly RowCase[]): void => {
  const rule = (statement: string): Rule => {
    const found = rows.find(({ statements }) => statements.includes(statement))
    if (found === undefined) throw new Error(`no row for ${statement}`)
    return found
  }
  describe(rows[0]?.id.replace(/\/r\d[^/]*$/, '') ?? 'table', () => {
    test.each(cases)('%s: %s', (statement, _, kartlegging, status) => {
      expect(statusOf(rule(statement).id, kartlegging)).toBe(status)
    })
    test.each(rows.map((row) => row.statements[0]))(`%s is shown to apply, and is part of ${action}`, (statement) => {
      const shown = cases.find(([of, , , status]) => of === statement && status === 'applies')
      const carried = shown && assess(shown[2]).actions.find(({ id }) => id === action)
      expect(carried?.options.map((option) => option.statement)).toContain(statement)
    })
    test.each(rows.map((row) => [row.statements[0], row.id]))('%s is for adults', (statement, id) => {
      const shown = cases.find(([of, , , status]) => of === statement && status === 'applies')
      expect(statusOf(id!, { ...shown?.[2], alder: 17 })).toBe('does-not-apply')
    })
  })
}
