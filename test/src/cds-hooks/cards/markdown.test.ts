import { describe, expect, test } from 'vitest'
import { escapeMarkdown, itemOf, markdown, markdownList } from '../../../../src/cds-hooks/cards/markdown.js'

describe('a text in Markdown', () => {
  test.each([
    ['skal *ikke* bli uthevet', String.raw`skal \*ikke\* bli uthevet`],
    ['[lenke](http://x)', String.raw`\[lenke\](http://x)`],
    ['<script>', String.raw`\<script\>`],
    ['a & b', 'a &amp; b'],
    ['`kode` ~~strøket~~ a|b _c_', String.raw`\`kode\` \~\~strøket\~\~ a\|b \_c\_`],
    ['# overskrift', String.raw`\# overskrift`],
    ['- punkt', String.raw`\- punkt`],
    ['1. først', String.raw`1\. først`],
    ['113', '113'],
    ['to\nlinjer', 'to linjer'],
    ['bindestrek-ord #1', 'bindestrek-ord #1'],
  ])('%j means only what it says', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  test('has lists in two levels, and an empty line between blocks', () => {
    const list = markdownList([{ title: 'Ring 113', marks: 'skal; lov', lines: ['Fordi: fare.'] }, { title: 'Vent' }])
    expect(markdown('Innledning.', '', list)).toBe(
      'Innledning.\n\n- **Ring 113** (skal; lov)\n  - Fordi: fare.\n- **Vent**',
    )
  })

  test('takes the lines that an action is explained in', () => {
    expect(itemOf(['Ring 113 nå [skal; råd]', '  Fordi: fare.'])).toEqual({
      title: 'Ring 113 nå',
      marks: 'skal; råd',
      lines: ['Fordi: fare.'],
    })
    expect(itemOf(['Uten merker'])).toEqual({ title: 'Uten merker', lines: [] })
    expect(itemOf([])).toEqual({ title: '', lines: [] })
  })
})
