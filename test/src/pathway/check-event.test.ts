import { describe, expect, test } from 'vitest'
import { eventFault, isMoment } from '../../../src/pathway/check-event.js'
import type { EventDefinition, FieldKind } from '../../../src/pathway/event.js'
import { decision } from './made-up-pathway.js'

const title = { nb: 'x', nn: 'x', en: 'x' }
const kinds: { readonly [field: string]: FieldKind } = {
  tekst: 'text',
  dag: 'day',
  svar: 'yes-no',
  beslutning: 'decision',
  valg: ['en', 'to'],
  plikt: { duty: ['open'] },
}
const needsAll: EventDefinition = { title, needs: kinds }
const beslutning = decision('ring')
const right = { tekst: 'a', dag: '2026-02-01', svar: true, beslutning, valg: 'to', plikt: 'ring' }
const fault = (fields: object, definition = needsAll) =>
  eventFault({ type: 't', at: '2026-01-01', ...fields }, definition)

describe('the fields of an event', () => {
  test('are right when each is what it must be', () => {
    expect(fault(right)).toBeUndefined()
    expect(fault({}, { title, takes: kinds })).toBeUndefined()
    expect(fault({ ...right, tekst: 'x'.repeat(10_000) })).toBeUndefined()
  })

  test.each([
    ['tekst', 'a text'],
    ['dag', 'a day (2026-11-22)'],
    ['svar', 'true or false'],
    ['beslutning', 'a decision of `assess`'],
    ['valg', 'one of en, to'],
    ['plikt', 'the id of a duty (open)'],
  ])('%s is asked for when it is missing', (field, expected) => {
    expect(fault({ ...right, [field]: undefined })).toBe(`\`${field}\` is missing: it must be ${expected}`)
  })

  test.each([
    ['tekst', ' '],
    ['tekst', 5],
    ['tekst', 'x'.repeat(10_001)],
    ['dag', '2026-02-30'],
    ['dag', 20260201],
    ['svar', 'ja'],
    ['beslutning', null],
    ['beslutning', 'ja'],
    ['beslutning', []],
    ['beslutning', {}],
    ['beslutning', { mandatory: [] }],
    ['beslutning', { ...beslutning, id: 5 }],
    ['beslutning', { ...beslutning, hovedforlop: null }],
    ['beslutning', { ...beslutning, hovedforlop: { possible: [2], recommended: 'Kari' } }],
    ['beslutning', { ...beslutning, guideline: undefined }],
    ['beslutning', { ...beslutning, mandatory: ['ring'] }],
    ['beslutning', { ...beslutning, mandatory: [null] }],
    ['beslutning', { ...beslutning, mandatory: [{ id: 5, statements: [], because: {} }] }],
    ['beslutning', { ...beslutning, mandatory: [{ id: 'ring', statements: [] }] }],
    ['beslutning', { ...beslutning, mandatory: [{ id: 'ring', because: {} }] }],
    ['valg', 'tre'],
    ['valg', ['to']],
    ['plikt', ''],
    ['plikt', { id: 'ring' }],
    ['id', 5],
    ['id', ''],
    ['lateRegistered', 'ja'],
  ])('%s is refused when it is something else', (field, value) => {
    expect(fault({ ...right, [field]: value })).toMatch(new RegExp(`^\`${field}\` must be `))
  })

  test.each([undefined, 'i går', '2026-01-01T10:00'])('`at` is refused when it is %s', (at) => {
    expect(fault({ at })).toBe('`at` must be a day (2026-11-22) or a time with its offset (2026-11-22T14:05:00+01:00)')
  })

  test('an unknown field is told of without its name', () => {
    expect(fault({ ...right, kari: 1 })).toBe(
      'an unknown field: this event takes at, tekst, dag, svar, beslutning, valg, plikt',
    )
  })

  test('that every object has are unknown too', () => {
    expect(fault({ ...right, toString: 1 })).toMatch(/^an unknown field/)
    expect(fault(JSON.parse('{"__proto__": {}}') as object, { title })).toBe('an unknown field: this event takes at')
  })
})

test.each([
  ['2026-01-01', true],
  ['2026-01-01T10:00:00Z', true],
  ['2026-01-01T10:00:00.5+01:00', true],
  ['2026-01-01T10:00', false],
  ['2026-01-01T25:00Z', false],
  ['2026-13-01', false],
  [undefined, false],
])('%s is a moment: %s', (at, expected) => {
  expect(isMoment(at)).toBe(expected)
})
