import { wrap } from '../pathway/diagram/wrap.js'

const WIDEST_FIRST = 44

/**
 * A table in plain text: the first column to the left and broken between words where it is long, the others to the right.
 * Every row is as long as the head.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const broken = rows.map((row) => ({ first: wrap(row[0]!, WIDEST_FIRST), rest: row.slice(1) }))
  const first = Math.max(...[[head[0]!], ...broken.map(({ first }) => first)].flat().map(({ length }) => length))
  const widths = head
    .slice(1)
    .map((name, column) => Math.max(...[name, ...broken.map(({ rest }) => rest[column]!)].map(({ length }) => length)))
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(first), ...cells.map((cell, column) => cell.padStart(widths[column]!))].join('  ')
  return [
    line(head[0]!, head.slice(1)),
    '-'.repeat(line('', head.slice(1)).length),
    ...broken.flatMap(({ first: [top = '', ...more], rest }) => [line(top, rest), ...more]),
  ]
}
