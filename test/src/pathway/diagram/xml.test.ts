import { describe, expect, test } from 'vitest'
import { escapeXml } from '../../../../src/pathway/diagram/xml.js'
import { parseXml } from './xml.js'

describe('the check of XML is strict', () => {
  test.each([
    '',
    'a',
    '<a>',
    '<a></b>',
    '</a>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a/>b',
    '<a b=c/>',
    "<a b='c'/>",
    '<a b="c" b="d"/>',
    '<a b="<"/>',
    '<a b/>',
    '<1/>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a b="&"/>',
    '<a>></a>',
    '<a>\u0001</a>',
    '<a><!-- b --></a>',
  ])('%j is none', (source) => {
    expect(() => parseXml(source)).toThrow()
  })

  test('and reads what is', () => {
    expect(parseXml('<a b="&lt;c&gt;">d<e/>f</a>\n')).toEqual({
      name: 'a',
      attributes: { b: '<c>' },
      children: [{ name: 'e', attributes: {}, children: [], text: '' }],
      text: 'df',
    })
  })
})

test('what is escaped is read as it was', () => {
  for (const text of [`<b a="c">&amp;'`, 'æøå ☎ 😀', ']]>', 'line\nline\ttab']) {
    expect(parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`)).toMatchObject({
      attributes: { b: text },
      text,
    })
  }
})

test('what XML cannot hold is replaced, never dropped in silence', () => {
  expect(escapeXml('a\u0000b\ud800c\ufffe')).toBe('a\ufffdb\ufffdc\ufffd')
})
