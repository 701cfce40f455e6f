import { expect, test } from 'vitest'
import { table } from '../../../src/cli/table.js'

test('a table has its first column to the left and the others to the right', () => {
  expect(
    table(
      ['Navn', 'n', 'Dager'],
      [
        ['kort', '1', '10'],
        ['lengre enn hodet', '100', '–'],
      ],
    ),
  ).toEqual([
    'Navn                n  Dager',
    '----------------------------',
    'kort                1     10',
    'lengre enn hodet  100      –',
  ])
})

test('a long name is broken between words, and its numbers stand on its first line', () => {
  const long = 'Henvisning mottatt til pasienten har fått svar om rett til helsehjelp'
  const lines = table(['Fase', 'n'], [[long, '7']])
  expect(lines.slice(2)).toEqual(['Henvisning mottatt til pasienten har fått  7', 'svar om rett til helsehjelp'])
  expect(lines[0]!.length).toBe(lines[1]!.length)
})

test('a table without rows has its head', () => {
  expect(table(['Fase', 'n'], [])).toEqual(['Fase  n', '-------'])
})
