import { describe, expect, test } from 'vitest'
import { guidanceResponse } from '../../../../src/fhir/index.js'
import type { GuidanceResponse } from '../../../../src/fhir/index.js'
import type { ParametersParameter } from '../../../../src/fhir/record/types.js'
import { assess, createForlop, explain, type Decision, type Kartlegging } from '../../../../src/index.js'
import { decisionOn, decisions, given } from './decisions.js'

const parameters = ({ contained }: GuidanceResponse): ParametersParameter[] =>
  contained.flatMap((resource) => (resource.resourceType === 'Parameters' ? resource.parameter : []))
const issues = ({ contained }: GuidanceResponse) =>
  contained.flatMap((resource) => (resource.resourceType === 'OperationOutcome' ? resource.issue : []))

const named = (all: readonly ParametersParameter[] | undefined, name: string): ParametersParameter[] =>
  (all ?? []).filter((parameter) => parameter.name === name)
const valueOf = (parameter: ParametersParameter | undefined): unknown => {
  const [, value] = Object.entries(parameter ?? {}).find(([key]) => key.startsWith('value')) ?? []
  return value
}
const values = (all: readonly ParametersParameter[] | undefined, name: string): unknown[] =>
  named(all, name).map(valueOf)

/** What is missing in a decision on these answers decides the status. */
const statusOn = (decision: Decision, missing: Decision['missing']) =>
  guidanceResponse({ ...decision, missing }, given).status

describe('the status', () => {
  const decision = decisionOn('01')
  const changes = { scope: false, hovedforlop: false, shall: [], actions: ['tilby-kurs'] }
  const missing = { fact: 'boligbehov', safetyCritical: false, absent: null, changes }

  test('is success when nothing is missing', () => {
    expect(statusOn(decision, [])).toBe('success')
    expect(guidanceResponse({ ...decision, missing: [] }, given).dataRequirement).toBeUndefined()
  })

  test('is data-requested when only more would be said with more', () => {
    expect(statusOn(decision, [missing])).toBe('data-requested')
  })

  test.each([
    ['a safety-critical fact is missing', { ...missing, safetyCritical: true }],
    ['the level depends on it', { ...missing, changes: { ...changes, hovedforlop: true } }],
    ['it decides which guide holds', { ...missing, changes: { ...changes, scope: true } }],
  ])('is data-required when %s', (_, one) => {
    expect(statusOn(decision, [missing, one])).toBe('data-required')
  })

  test('of an empty kartlegging is data-required, never success', () => {
    expect(guidanceResponse(assess({}), given).status).toBe('data-required')
  })
})

describe('what is missing', () => {
  test('is required fact by fact, in the order of the decision, and told in words with the same weight', () => {
    for (const [name, decision] of decisions.filter((_, index) => index % 4 === 1)) {
      const response = guidanceResponse(decision, given)
      const facts = (response.dataRequirement ?? []).map(({ type, extension }) => {
        expect(type).toBe('QuestionnaireResponse')
        const [fact, safety] = extension![0]!.extension!
        return [fact!.valueCoding!.code, safety!.valueBoolean]
      })
      expect(facts, name).toEqual(decision.missing.map(({ fact, safetyCritical }) => [fact, safetyCritical]))
      const told = issues(response).slice(1)
      expect(told.length, name).toBe(decision.missing.length)
      decision.missing.forEach(({ safetyCritical }, index) => {
        if (safetyCritical) expect(told[index]).toMatchObject({ severity: 'warning', code: 'required' })
      })
    }
  })

  test('says why it is missing, where that was said', () => {
    const kartlegging: Kartlegging = { alvorlighet: 'moderat', selvmordsrisiko: { absent: 'asked-declined' } }
    const response = guidanceResponse(assess(kartlegging), given)
    const requirement = response.dataRequirement!.find(
      ({ extension }) => extension![0]!.extension![0]!.valueCoding!.code === 'selvmordsrisiko',
    )!
    expect(requirement.extension![0]!.extension![2]).toEqual({ url: 'absent', valueCode: 'asked-declined' })
  })

  test('does not hide whom the guide is for', () => {
    expect(issues(guidanceResponse(decisionOn('80'), given))[0]).toMatchObject({ severity: 'warning' })
    expect(issues(guidanceResponse(decisionOn('01'), given))[0]).toMatchObject({ severity: 'information' })
  })
})

describe('the output parameters', () => {
  test('hold the decision', () => {
    for (const [name, decision] of decisions.filter((_, index) => index % 4 === 3)) {
      const output = parameters(guidanceResponse(decision, given))
      const [level] = named(output, 'hovedforlop')
      expect(values(output, 'decision'), name).toEqual([decision.id])
      expect(values(output, 'scope')).toEqual([decision.scope])
      expect(values(output, 'urgency')).toEqual([decision.urgency])
      expect(values(level!.part, 'possible')).toEqual(decision.hovedforlop.possible)
      expect(values(level!.part, 'settled')).toEqual([decision.hovedforlop.settled])
      expect(values(level!.part, 'recommended')).toEqual(
        decision.hovedforlop.recommended === null ? [] : [decision.hovedforlop.recommended],
      )
      expect(named(level!.part, 'reason').map(({ part }) => valueOf(part![0]))).toEqual(
        decision.hovedforlop.reasons.map(({ rule }) => rule),
      )
      expect(named(output, 'kartlegging').map(({ part }) => valueOf(part![0]))).toEqual(
        Object.keys(decision.kartlegging),
      )
      expect(named(output, 'missing').map(({ part }) => valueOf(part![0]))).toEqual(
        decision.missing.map(({ fact }) => fact),
      )
      const actions = named(output, 'action')
      expect(actions.length).toBe(decision.actions.length)
      decision.actions.forEach((action, index) => {
        const { part } = actions[index]!
        for (const field of ['id', 'kind', 'strength', 'basis', 'certainty', 'urgency', 'status'] as const) {
          expect(values(part, field), `${name} ${action.id} ${field}`).toEqual([action[field]])
        }
        expect(values(part, 'statement')).toEqual(action.statements)
        expect(values(part, 'rule')).toEqual(action.rules)
        expect(values(part, 'because')).toEqual(Object.keys(action.because))
        expect(values(part, 'level')).toEqual(action.levels)
        expect(values(part, 'depends-on')).toEqual(action.dependsOn)
        expect(values(part, 'to')).toEqual(action.to ?? [])
        expect(values(part, 'pathway')).toEqual(action.pathway ?? [])
        expect(named(part, 'could-become').map((could) => valueOf(could.part![0]))).toEqual(
          action.couldBecome === undefined ? [] : [action.couldBecome.strength],
        )
      })
    }
  })

  test('say which rules were in force, and as of which day the law is cited', () => {
    const forlop = createForlop({ reading: 'literal', asOf: '2026-06-15' })
    const decision = forlop.assess({ alvorlighet: 'mild' })
    const [guideline] = named(parameters(guidanceResponse(decision, given)), 'guideline')
    expect(Object.fromEntries(guideline!.part!.map((part) => [part.name, valueOf(part)]))).toEqual({
      id: decision.guideline.id,
      edition: decision.guideline.edition,
      publisher: decision.guideline.publisher,
      reading: 'literal',
      'as-of': '2026-06-15',
      fingerprint: decision.guideline.fingerprint,
    })
  })
})

describe('the guidance', () => {
  test('is found by the id of the decision, and names the rules by edition and fingerprint', () => {
    const decision = decisionOn('01')
    const response = guidanceResponse(decision, { ...given, base: 'https://ehr.example/r4/' })
    expect(response.requestIdentifier).toEqual({
      system: 'https://ehr.example/r4/NamingSystem/decision',
      value: decision.id,
    })
    expect(response.moduleCanonical).toBe(
      `https://ehr.example/r4/PlanDefinition/${decision.guideline.id}|2025-02-26-${decision.guideline.fingerprint.slice(0, 12)}`,
    )
  })

  test('tells people the page of `explain`, in their language', () => {
    for (const locale of ['nb', 'nn', 'en'] as const) {
      const decision = decisionOn('75')
      const response = guidanceResponse(decision, { ...given, locale })
      expect(response.language).toBe(locale)
      const text = response
        .text!.div.replace(/<[^>]+>/g, '\n')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
      const lines = explain(decision, { locale }).split('\n')
      for (const line of lines.filter((line) => line.trim() !== '' && !/^-+$/.test(line))) {
        expect(text).toContain(line.trim())
      }
    }
  })

  test('gives the rules that place the person as its reasons, and none where none does', () => {
    const placed = guidanceResponse(decisionOn('01'), given)
    expect(placed.reasonCode!.map(({ coding }) => coding![0]!.code)).toEqual(['plassering/mild-og-kortvarig'])
    expect(guidanceResponse(decisionOn('80'), given).reasonCode).toBeUndefined()
  })
})
