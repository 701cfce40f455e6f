import { describe, expect, test } from 'vitest'
import {
  anyOf,
  anyOfThese,
  caseOf,
  define,
  enclosed,
  heading,
  identifier,
  literal,
  remark,
  tags,
} from '../../../src/cql/words.js'

describe('names and texts of CQL', () => {
  test('are quoted, and what would end the quotes is escaped', () => {
    expect(identifier('rule risiko/funn')).toBe('"rule risiko/funn"')
    expect(identifier('a "b" \\ c')).toBe('"a \\"b\\" \\\\ c"')
    expect(literal('moderat')).toBe("'moderat'")
    expect(literal("it's \\")).toBe("'it\\'s \\\\'")
  })

  test('a statement is indented, every line of it', () => {
    expect(define('x', 'case\n  else true\nend')).toBe('define "x":\n  case\n    else true\n  end\n')
  })
})

describe('comments', () => {
  test('are one line per tag, which nothing in the text can break or end', () => {
    expect(tags([['title', 'one\ntwo */ three']])).toBe('\n/*\n@title: one two * / three\n*/\n')
  })

  test('have no blanks at their end', () => {
    expect(remark('one', '', 'two\nthree')).toBe('// one\n//\n// two three\n')
    expect(heading('The rules')).toBe('\n// ---- The rules\n\n')
  })
})

describe('expressions', () => {
  test('of no alternative are false', () => {
    expect(anyOf([])).toBe('false')
    expect(anyOf(['a', 'b'])).toBe('a or b')
  })

  test('of several leave out what never holds and what was said, and are true when one always is', () => {
    expect(anyOfThese(['a', 'false', 'b', 'a'])).toBe('a or b')
    expect(anyOfThese(['a', 'true'])).toBe('true')
    expect(anyOfThese(['false'])).toBe('false')
  })

  test('stand in parentheses when they are more than one thing', () => {
    expect(enclosed('"a"')).toBe('"a"')
    expect(enclosed('"a" and "b"')).toBe('("a" and "b")')
    expect(enclosed('"a" or "b"')).toBe('("a" or "b")')
  })

  test('by case take the first branch that holds; without branches what is left', () => {
    expect(caseOf([['"a"', '1']], '2')).toBe('case\n  when "a" then 1\n  else 2\nend')
    expect(caseOf([], '2')).toBe('2')
  })
})
