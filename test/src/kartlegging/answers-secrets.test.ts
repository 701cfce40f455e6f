import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facts } from '../../../rules/index.js'
import { createAnswerCheck } from '../../../src/kartlegging/answers.js'
import { faults } from './check.js'

const check = createAnswerCheck(facts)

/** A text that occurs in no name, value or message of the library. */
const canary = fc.string({ minLength: 4, maxLength: 12 }).map((text) => `KANARI${text}`)
const shapes = (text: string): unknown[] => [
  text,
  [text],
  [text, text],
  { absent: text },
  { absent: 'not-asked', note: text },
  { [text]: true },
  [[text]],
  [{ absent: text }],
  new Map([[text, text]]),
  new Error(text),
]

describe('a value is never repeated', () => {
  test('whatever shape it has and whichever fact it stands at', () => {
    const inputs = fc.tuple(
      canary,
      fc.dictionary(fc.constantFrom(...Object.keys(facts)), fc.nat({ max: 9 }), { minKeys: 1 }),
    )
    fc.assert(
      fc.property(inputs, ([text, chosen]) => {
        const input = Object.fromEntries(Object.entries(chosen).map(([fact, shape]) => [fact, shapes(text)[shape]]))
        const checked = check(input)
        expect(checked.ok).toBe(false)
        expect(JSON.stringify(checked)).not.toContain('KANARI')
      }),
      { numRuns: 300 },
    )
  })
})

describe('a key that may be about a person is told by its number only', () => {
  test.each([
    ['a birth number', '01017012345'],
    ['a birth number with a space', '010170 12345'],
    ['a birth number behind a letter', 'f01017012345'],
    ['a name with a space', 'Kari Nordmann'],
    ['a name with a Norwegian letter', 'Bjørn'],
    ['a name with a hyphen', 'Anne-Marie'],
    ['an address of electronic mail', 'kari@example.no'],
    ['a sentence', 'Hun sier at hun ikke orker mer.'],
    ['a long name', 'x'.repeat(51)],
    ['nothing', ''],
    ['a line break', 'ny\nsta'],
  ])('%s', (_, key) => {
    expect(faults({ ny: true, [key]: true }).map(({ path, code, message }) => [path.length, code, message])).toEqual([
      [1, 'unknown-fact', expect.stringMatching(/^key number [12] is not the name of a fact$/)],
    ])
  })
})
