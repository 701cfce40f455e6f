import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shorten } from '../../../../src/cds-hooks/cards/shorten.js'

describe('a summary', () => {
  test('that fits is left as it is', () => {
    expect(shorten('Ring 113 nå')).toBe('Ring 113 nå')
    expect(shorten('a'.repeat(139))).toBe('a'.repeat(139))
  })

  test.each([
    ['Gjør nå: ring 113', 12, 'Gjør nå…'],
    ['Gjør nå: ring 113', 14, 'Gjør nå: ring…'],
    ['Gjør nå ring 113', 8, 'Gjør nå…'],
    ['kjempelangtord', 6, 'kjemp…'],
    ['kort kjempelangtord', 9, 'kort…'],
    ['😀😀😀😀', 4, '😀…'],
  ])('%j in %i characters is %j', (text, longest, short) => {
    expect(shorten(text, longest)).toBe(short)
  })

  test('is fewer than 140 characters, cut between words, and never inside a character', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ')
        const short = shorten(text)
        expect(short.length).toBeLessThan(140)
        expect(short).not.toMatch(/\p{Surrogate}/u)
        if (text.length <= 139) expect(short).toBe(text)
        else {
          expect(short.endsWith('…')).toBe(true)
          expect(text.startsWith(short.slice(0, -1))).toBe(true)
        }
      }),
    )
  })
})
