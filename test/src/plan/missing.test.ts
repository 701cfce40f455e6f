import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knowledgeOf } from '../../../src/plan/answers.js'
import { missingPartsOf } from '../../../src/plan/missing.js'
import type { FilledPlan, PartValue } from '../../../src/plan/plan.js'
import { empty, full, garden, oddFacts } from './made-up-plan.js'

const names = (filled: FilledPlan, answers: Parameters<typeof knowledgeOf>[1] = {}): string[] =>
  missingPartsOf(garden, filled, knowledgeOf(oddFacts, answers)).map(({ part, needed }) => `${part}: ${needed}`)

const withPart = (part: string, value: PartValue): FilledPlan => ({ ...full, parts: { ...full.parts, [part]: value } })

describe('what is missing', () => {
  test('in an empty plan of somebody unknown: all that is or may be needed', () => {
    expect(names(empty)).toEqual([
      'madeWith: yes',
      'evaluate: unknown',
      'soil: yes',
      'tools: yes',
      'helpers: yes',
      'heating: unknown',
      'bees: unknown',
    ])
  })

  test('in an empty plan when the facts are known', () => {
    expect(names(empty, { greenhouse: true, beds: 3, visitors: [] })).toEqual([
      'madeWith: yes',
      'evaluate: yes',
      'soil: yes',
      'tools: yes',
      'helpers: yes',
      'heating: yes',
    ])
    expect(names(empty, { greenhouse: false, visitors: ['bees'] })).toEqual([
      'madeWith: yes',
      'soil: yes',
      'tools: yes',
      'helpers: yes',
      'bees: yes',
    ])
  })

  test('in a full plan: nothing', () => {
    expect(names(full)).toEqual([])
  })

  test('names what asks for it, and the facts that decide', () => {
    const [, , , tools, , heating] = missingPartsOf(garden, empty)
    expect(tools).toMatchObject({
      part: 'tools',
      statements: ['S.tools'],
      sources: ['shed'],
      basis: 'guideline',
      dependsOn: [],
    })
    expect(heating).toMatchObject({ part: 'heating', needed: 'unknown', dependsOn: ['greenhouse', 'beds'] })
  })

  test.each<[title: string, value: PartValue]>([
    ['blank text', '  \n'],
    ['an empty list', []],
    ['a list of blanks', ['', ' ']],
    ['not asked', { absent: 'not-asked' }],
    ['not known', { absent: 'asked-unknown' }],
  ])('counts %s as missing', (_, value) => {
    expect(names(withPart('tools', value))).toEqual(['tools: yes'])
  })

  test('takes a no from the person for an answer', () => {
    expect(names(withPart('tools', { absent: 'asked-declined' }))).toEqual([])
  })

  test('takes "not applicable" only where nothing says that it is needed', () => {
    const notApplicable = withPart('bees', { absent: 'not-applicable' })
    expect(names(notApplicable)).toEqual([])
    expect(names(notApplicable, { visitors: ['bees'] })).toEqual(['bees: yes'])
    expect(names(withPart('soil', { absent: 'not-applicable' }))).toEqual(['soil: yes'])
  })

  test('asks that the person took part, and is not content that others did', () => {
    expect(names({ ...full, madeWith: { person: false, others: [{ name: 'Ola' }] } })).toEqual(['madeWith: yes'])
  })

  test('reads "not applicable" of a fact as no, and other reasons as unknown', () => {
    expect(names(empty, { greenhouse: { absent: 'not-applicable' } })).not.toContain('evaluate: unknown')
    expect(names(empty, { greenhouse: { absent: 'asked-declined' } })).toContain('evaluate: unknown')
  })

  test.each([
    { ...empty, plan: 'kitchen' },
    { ...empty, version: '2' },
  ])('refuses a plan that is not of it', (filled) => {
    expect(() => missingPartsOf(garden, filled)).toThrow(RangeError)
  })

  test('is frozen', () => {
    expect(Object.isFrozen(missingPartsOf(garden, empty)[0])).toBe(true)
  })
})

describe('properties', () => {
  const answers = fc.record(
    { greenhouse: fc.boolean(), beds: fc.integer({ min: 0, max: 9 }), visitors: fc.subarray(['bees', 'SLUGS']) },
    { requiredKeys: [] },
  )
  const filled = fc
    .subarray(Object.keys(full.parts))
    .map((parts) => ({ ...full, parts: Object.fromEntries(parts.map((part) => [part, full.parts[part]])) }))

  test('filling in a part never makes another one missing', () => {
    fc.assert(
      fc.property(filled, answers, fc.constantFrom(...Object.keys(full.parts)), (plan, known, part) => {
        const more = { ...plan, parts: { ...plan.parts, [part]: full.parts[part] } }
        const before = names(plan, known)
        expect(names(more, known).filter((missing) => !before.includes(missing))).toEqual([])
      }),
    )
  })

  test('what is needed once the facts are known was listed while they were unknown', () => {
    fc.assert(
      fc.property(filled, answers, (plan, known) => {
        const listed = names(plan).map((missing) => missing.split(':')[0])
        expect(names(plan, known).filter((missing) => !listed.includes(missing.split(':')[0]!))).toEqual([])
      }),
    )
  })
})
