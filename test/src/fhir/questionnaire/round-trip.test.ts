import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts as allFacts } from '../../../../rules/index.js'
import { fromQuestionnaireResponse, toQuestionnaireResponse } from '../../../../src/fhir/index.js'
import { followUps } from '../../../../src/fhir/questionnaire/follow-ups.js'
import type { Facts } from '../../../../src/kartlegging/fact.js'
import { absentReasons } from '../../../../src/kartlegging/kartlegging.js'
import { assess, type Kartlegging } from '../../../../src/index.js'
import { absences, factNames, kartlegginger, valuesOf, withAnswer, type FactName } from '../../../arbitraries.js'

const facts: Facts = allFacts
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the round trip through a QuestionnaireResponse', () => {
  it('loses nothing of any kartlegging, and adds nothing', () => {
    fc.assert(
      fc.property(kartlegginger, (kartlegging) => {
        expect(fromQuestionnaireResponse(toQuestionnaireResponse(kartlegging))).toEqual(kartlegging)
      }),
      { numRuns: 300 },
    )
  })

  it('loses nothing when the response is sent as JSON, from any base, in any language', () => {
    const base = 'https://ehr.example.org/r4'
    fc.assert(
      fc.property(
        kartlegginger,
        fc.constantFrom('nb' as const, 'nn' as const, 'en' as const),
        (kartlegging, locale) => {
          const sent = throughJson(toQuestionnaireResponse(kartlegging, { base, locale }))
          expect(fromQuestionnaireResponse(sent, { base })).toEqual(kartlegging)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('keeps every value, every empty list and every reason of every fact', () => {
    for (const name of factNames) {
      const fact = facts[name]!
      const values =
        fact.kind === 'boolean'
          ? [true, false]
          : fact.kind === 'whole-number'
            ? [fact.min, fact.max]
            : fact.kind === 'one-of'
              ? Object.keys(fact.values)
              : [[], Object.keys(fact.values), ...Object.keys(fact.values).map((value) => [value])]
      for (const answer of [...values, ...absentReasons.map((absent) => ({ absent }))]) {
        const kartlegging = { [name]: answer } as Kartlegging
        expect(fromQuestionnaireResponse(throughJson(toQuestionnaireResponse(kartlegging)))).toEqual(kartlegging)
      }
    }
  })

  it('gives the same decision, to the letter', () => {
    fc.assert(
      fc.property(kartlegginger, (kartlegging) => {
        expect(assess(fromQuestionnaireResponse(toQuestionnaireResponse(kartlegging))).id).toBe(assess(kartlegging).id)
      }),
      { numRuns: 100 },
    )
  })

  it('decides the same without the answers that the form would have hidden because of another answer', () => {
    const parents = [...new Set([...followUps().values()].map(({ parent }) => parent))] as FactName[]
    const answered = parents.reduce<fc.Arbitrary<Kartlegging>>(
      (made, name) =>
        fc
          .tuple(made, fc.oneof({ weight: 4, arbitrary: valuesOf(name) }, { weight: 1, arbitrary: absences }))
          .map(([kartlegging, answer]) => withAnswer(kartlegging, name, answer)),
      kartlegginger,
    )
    let omitted = 0
    fc.assert(
      fc.property(answered, (kartlegging) => {
        const shown = fromQuestionnaireResponse(toQuestionnaireResponse(kartlegging, { omitHidden: true }))
        if (Object.keys(shown).length < Object.keys(kartlegging).length) omitted++
        expect(said(shown)).toEqual(said(kartlegging))
      }),
      { numRuns: 300 },
    )
    expect(omitted).toBeGreaterThan(100)
  })
})

/** What a decision says, without the answers that it repeats. */
const said = (kartlegging: Kartlegging): unknown => {
  const { scope, hovedforlop, urgency, actions, missing } = assess(kartlegging)
  return {
    scope,
    urgency,
    possible: hovedforlop.possible,
    recommended: hovedforlop.recommended,
    missing: missing.map(({ fact }) => fact),
    actions: actions.map(({ id, strength, certainty, status, levels, rules }) => [
      id,
      strength,
      certainty,
      status,
      levels,
      rules,
    ]),
  }
}
