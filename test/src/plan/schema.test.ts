import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay } from '../../../src/guideline/source.js'
import { planSchema } from '../../../src/plan/schema.js'
import { empty, full, garden } from './made-up-plan.js'

const schema = planSchema(garden)
const accepts = (plan: unknown): boolean => schema.safeParse(plan).success
const withPart = (part: string, value: unknown): unknown => ({ ...empty, parts: { [part]: value } })

describe('the schema of a plan', () => {
  test('accepts an empty plan, a full one, and says back what it was given', () => {
    expect(schema.parse(empty)).toEqual(empty)
    expect(schema.parse(full)).toEqual(full)
  })

  test('survives JSON', () => {
    expect(schema.parse(JSON.parse(JSON.stringify(full)))).toEqual(full)
  })

  test.each([
    ['text', 'soil', ''],
    ['a list', 'tools', ['spade']],
    ['an empty list', 'tools', []],
    ['a person with a name only', 'helpers', [{ name: 'Ola' }]],
    ['days', 'harvest', ['2024-02-29']],
    ['a task without a day', 'chores', [{ who: 'Ola', what: 'weeding' }]],
    ['a part that the person declined', 'soil', { absent: 'asked-declined' }],
    ['a part that does not apply', 'tools', { absent: 'not-applicable' }],
  ])('accepts %s', (_, part, value) => {
    expect(accepts(withPart(part, value))).toBe(true)
  })

  test.each([
    ['a part it does not have', 'roof', 'thatch'],
    ['a list for a text', 'soil', ['clay']],
    ['a text for a list', 'tools', 'spade'],
    ['a person without a name', 'helpers', [{ phone: '900 00 000' }]],
    ['a person whose name is blank', 'helpers', [{ name: ' ' }]],
    ['a person with more than is asked', 'helpers', [{ name: 'Ola', fodselsnummer: '0' }]],
    ['a day that is none', 'harvest', ['2023-02-29']],
    ['a time for a day', 'harvest', ['2026-06-01T10:00:00Z']],
    ['a task that nobody does', 'chores', [{ what: 'weeding' }]],
    ['a task of nothing', 'chores', [{ who: 'Ola', what: '' }]],
    ['an unheard-of reason', 'soil', { absent: 'lost' }],
    ['a reason with more to it', 'soil', { absent: 'not-asked', why: 'rain' }],
    ['null', 'soil', null],
    ['a text nobody reads', 'soil', 'x'.repeat(10_001)],
    ['a list nobody reads', 'tools', Array(101).fill('spade')],
  ])('refuses %s', (_, part, value) => {
    expect(accepts(withPart(part, value))).toBe(false)
  })

  test.each([
    ['another plan', { ...empty, plan: 'kitchen' }],
    ['another version', { ...empty, version: '2' }],
    ['extra keys', { ...empty, author: 'Ola' }],
    ['no parts', { plan: 'garden', version: '1' }],
    ['a day of agreement that is none', { ...empty, agreed: '2026-13-01' }],
    ['makers of whom it is not said whether the person was there', { ...empty, madeWith: { others: [] } }],
    ['nothing at all', undefined],
  ])('refuses %s', (_, plan) => {
    expect(accepts(plan)).toBe(false)
  })

  test('means by a day what the library means by a day', () => {
    const number = (max: number, length: number) =>
      fc.integer({ min: 0, max }).map((n) => String(n).padStart(length, '0'))
    fc.assert(
      fc.property(number(9999, 4), number(13, 2), number(32, 2), (year, month, date) => {
        const day = `${year}-${month}-${date}`
        expect(accepts({ ...empty, agreed: day })).toBe(isDay(day))
      }),
    )
  })
})
