import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvOf, separators, type Separator } from '../../../src/export/csv.js'
import { ForlopError } from '../../../src/index.js'

/** Reads CSV as RFC 4180 has it. */
function read(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (character === '"') quoted = true
    else if (character === separator) {
      row.push(cell)
      cell = ''
    } else if (character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at++
    } else cell += character
  }
  return rows
}

describe('a table as CSV', () => {
  test('begins with the mark of UTF-8 and ends every row with a line break', () => {
    expect(csvOf([['å', 'b'], ['c']], ';')).toBe('\uFEFFå;b\r\nc\r\n')
  })

  test.each(separators)('is read back as it was, but for what looks like a formula, separated by %j', (separator) => {
    const cells = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[=+\-@\t\r"',;\na]{0,6}$/),
      fc.constantFrom('-', '=1+1', 'a,b;c', '"'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 1 })), (rows) => {
        const back = read(csvOf(rows, separator).slice(1), separator)
        expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))),
        )
      }),
    )
  })

  test.each(['=1+1', '+47', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x")'])(
    'no cell is a formula to a spreadsheet: %j',
    (cell) => {
      expect(csvOf([[cell]], ',')).toMatch(/^\uFEFF"?'/)
    },
  )

  test('a hyphen alone stays', () => {
    expect(csvOf([['-', '-']], ',')).toBe('\uFEFF-,-\r\n')
  })

  test('another separator is refused', () => {
    expect(() => csvOf([], '|' as Separator)).toThrow(ForlopError)
    expect(() => csvOf([], '|' as Separator)).toThrow('`separator` must be a comma, a semicolon or a tab')
  })
})
