import { describe, expect, test } from 'vitest'
import type { CardContext } from '../../../../src/cds-hooks/cards/context.js'
import { cardTranslator } from '../../../../src/cds-hooks/cards/phrases.js'
import { sourceOf, statementCoding, statementLines } from '../../../../src/cds-hooks/cards/source.js'
import { assess, type DecisionAction } from '../../../../src/index.js'

const decision = assess({})
const context = { t: cardTranslator('nb'), locale: 'nb', decision, base: 'https://x.no' } as CardContext
const action: DecisionAction = { ...decision.actions[0]!, statements: [], sources: [], basis: 'local' }

describe('the source of a card', () => {
  test('is the municipality where nothing national is behind it', () => {
    expect(sourceOf(context, [action])).toEqual({ label: 'lokal regel' })
    expect(sourceOf(context, [])).toEqual({ label: 'lokal regel' })
  })

  test('is the municipality by its name where it is known', () => {
    const kommune = { profile: { name: { nb: 'Lilleøy kommune', nn: '', en: '' } } }
    const local = { ...context, decision: { ...decision, kommune } } as CardContext
    expect(sourceOf(local, [action])).toEqual({ label: 'Lilleøy kommune: lokal regel' })
  })

  test('is the guide where something on the card rests on it', () => {
    const guideline: DecisionAction = { ...action, basis: 'guideline', statements: ['R6.32'] }
    expect(sourceOf(context, [{ ...action, statements: ['R4.64'] }, guideline]).topic?.code).toBe('R6.32')
  })

  test('is the kind of source where no more is known', () => {
    expect(sourceOf(context, [{ ...action, basis: 'law' }])).toEqual({ label: 'lov' })
  })

  test('is a statement without a text of ours where it is not in the register', () => {
    const topic = { system: 'https://x.no/CodeSystem/statement', code: 'X1.01' }
    expect(statementCoding(context, 'X1.01')).toEqual(topic)
    expect(sourceOf(context, [{ ...action, basis: 'guideline', statements: ['X1.01'] }]).topic).toEqual(topic)
    expect(statementLines(context, ['X1.01', 'R6.32'])).toEqual([expect.stringMatching(/^R6\.32: \S/)])
  })

  test('is a national product without an address where it has none', () => {
    const cited = { source: 'rad-overdoseforebygging', validity: 'unverified' } as const
    const source = sourceOf(context, [{ ...action, basis: 'national-advice', sources: [cited] }])
    expect(source.label).toMatch(/^Helsedirektoratet: /)
    expect(source).not.toHaveProperty('url')
  })
})
