import { ForlopError } from '../forlop-error.js'

/** What stands between the cells: a comma, a semicolon as Norwegian Excel expects, or a tab. */
export const separators = [',', ';', '\t'] as const
export type Separator = (typeof separators)[number]

/**
 * A table as CSV (RFC 4180) that a spreadsheet opens without harm: with the mark by which it sees that the text is UTF-8,
 * and with an apostrophe before what it would take for a formula.
 *
 * @throws ForlopError `invalid-options` when the separator is none of these
 */
export function csvOf(rows: readonly (readonly string[])[], separator: Separator): string {
  if (!separators.includes(separator)) {
    const message = '`separator` must be a comma, a semicolon or a tab'
    throw new ForlopError('invalid-options', [{ path: ['separator'], code: 'unknown-value', message }])
  }
  return `\uFEFF${rows.map((row) => `${row.map((cell) => cellText(cell, separator)).join(separator)}\r\n`).join('')}`
}

function cellText(cell: string, separator: Separator): string {
  // a hyphen alone is no formula, and stands in most cells
  const safe = cell !== '-' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
