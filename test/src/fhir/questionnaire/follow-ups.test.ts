import { describe, expect, it } from 'vitest'
import { facts as allFacts } from '../../../../rules/index.js'
import { enableWhen } from '../../../../src/fhir/questionnaire/enable-when.js'
import { findFollowUps, followUps } from '../../../../src/fhir/questionnaire/follow-ups.js'
import { isShown } from '../../../../src/fhir/questionnaire/is-shown.js'
import type { Facts } from '../../../../src/kartlegging/fact.js'
import { all, any, not, type Condition } from '../../../../src/logic/condition.js'

const facts: Facts = allFacts
const is = (fact: string, ...values: (string | boolean)[]): Condition => ({
  fact,
  is: values.length > 0 ? values : [true],
})
const includes = (fact: string, ...values: string[]): Condition => ({ fact, includes: values })
const found = (...conditions: Condition[]): unknown => Object.fromEntries(findFollowUps(conditions))

describe('the follow-up questions', () => {
  it('are found in the rules: a clinician can read the list', () => {
    expect(Object.fromEntries(followUps())).toEqual({
      ettervernBarnevern: { parent: 'alder', atMost: 25 },
      elevVideregaende: { parent: 'alder', atMost: 25 },
      stottenStrekkerIkkeTil: {
        parent: 'livshendelser',
        values: Object.keys((facts['livshendelser'] as { values: object }).values),
      },
      oppfolgingISpesialisthelsetjenesten: { parent: 'alvorlighet', values: ['alvorlig'] },
      fastlegenHenviser: { parent: 'henvisningPlanlegges', values: [true] },
      domTilTvungentVern: { parent: 'voldsrisiko', values: ['forhoyet', 'akutt-fare'] },
    })
  })

  it('are never about safety, nor in a topic that is', () => {
    for (const name of followUps().keys()) {
      const topic = Object.values(facts).filter((fact) => fact.topic === facts[name]!.topic)
      expect(topic.some(({ safetyCritical }) => safetyCritical)).toBe(false)
    }
    expect(found(all(is('alvorlighet', 'mild'), is('bekymringForBarn')))).toEqual({})
    expect(found(all(is('alvorlighet', 'mild'), is('kjaledyr')))).toEqual({})
  })

  it('are asked after the question that they follow, and never behind another hidden one', () => {
    const names = Object.keys(facts)
    for (const [name, { parent }] of followUps()) {
      expect(names.indexOf(parent)).toBeLessThan(names.indexOf(name))
      expect(followUps().has(parent)).toBe(false)
    }
    expect(found(all(is('tolkebehov'), is('alvorlighet', 'mild')))).toEqual({
      tolkebehov: { parent: 'alvorlighet', values: ['mild'] },
    })
  })

  it('follow the values that let a rule turn on them, through any, all and not', () => {
    expect(
      found(all(is('alvorlighet', 'moderat', 'alvorlig'), any(is('tolkebehov'), is('royker', true)))),
    ).toMatchObject({
      tolkebehov: { parent: 'alvorlighet', values: ['moderat', 'alvorlig'] },
    })
    expect(found({ all: [not(is('alvorlighet', 'mild')), is('tolkebehov')] })).toMatchObject({
      tolkebehov: { parent: 'alvorlighet', values: ['moderat', 'alvorlig'] },
    })
    expect(found(all(is('eldre', false), is('tolkebehov')))).toMatchObject({
      tolkebehov: { parent: 'eldre', values: [false] },
    })
  })

  it('are not found where one rule asks the fact alone, or another way leads to it', () => {
    expect(found(all(is('alvorlighet', 'mild'), is('tolkebehov')), is('tolkebehov'))).toEqual({})
    expect(found(any(is('alvorlighet', 'mild'), is('tolkebehov')))).toEqual({})
    expect(found(any(all(is('eldre'), is('tolkebehov')), all(is('iArbeid'), is('tolkebehov'))))).toEqual({})
  })

  it('follow a list by the values in it, unless a rule asks what is not in it', () => {
    expect(found(all(includes('livshendelser', 'vold', 'dodsfall'), is('tolkebehov')))).toMatchObject({
      tolkebehov: { parent: 'livshendelser', values: ['vold', 'dodsfall'] },
    })
    expect(
      found(all(includes('livshendelser', 'vold'), not(includes('livshendelser', 'dodsfall')), is('tolkebehov'))),
    ).toEqual({})
    expect(
      found(all(includes('livshendelser', 'vold'), any(not(includes('livshendelser', 'dodsfall')), is('tolkebehov')))),
    ).toEqual({})
    // two values that only matter together cannot be asked for one by one
    expect(
      found(all(includes('livshendelser', 'vold'), includes('livshendelser', 'dodsfall'), is('tolkebehov'))),
    ).toEqual({})
  })

  it('follow a number on the side that leaves out most', () => {
    const between = (from: number, to: number): Condition =>
      all({ fact: 'alder', atLeast: from }, { fact: 'alder', atMost: to }, is('tolkebehov'))
    expect(found(between(18, 25))).toEqual({ tolkebehov: { parent: 'alder', atMost: 25 } })
    expect(found(between(100, 120))).toEqual({ tolkebehov: { parent: 'alder', atLeast: 100 } })
  })

  it('are not found behind a rule that can never apply', () => {
    const never = all({ fact: 'alder', atLeast: 20 }, { fact: 'alder', atMost: 10 }, is('tolkebehov'))
    expect(found(never)).toEqual({})
    expect(found(all(is('eldre', false), is('eldre'), is('tolkebehov')))).toEqual({})
    expect(found(all(is('alvorlighet', 'mild'), is('alvorlighet', 'moderat'), is('tolkebehov')))).toEqual({})
  })
})

describe('a follow-up question', () => {
  const byAge = { parent: 'alder', atMost: 25 }
  it('is shown by the answer it follows', () => {
    expect(isShown(byAge, facts['alder']!, { alder: 25 })).toBe(true)
    expect(isShown(byAge, facts['alder']!, { alder: 26 })).toBe(false)
    expect(isShown({ parent: 'alder', atLeast: 60 }, facts['alder']!, { alder: 60 })).toBe(true)
    expect(isShown({ parent: 'alder', atLeast: 60 }, facts['alder']!, { alder: 59 })).toBe(false)
    const byEvent = { parent: 'livshendelser', values: ['vold'] }
    expect(isShown(byEvent, facts['livshendelser']!, { livshendelser: ['dodsfall', 'vold'] })).toBe(true)
    expect(isShown(byEvent, facts['livshendelser']!, { livshendelser: [] })).toBe(false)
    expect(isShown({ parent: 'eldre', values: [false] }, facts['eldre']!, { eldre: false })).toBe(true)
  })

  it('waits for an answer, and is shown when the answer is not known', () => {
    expect(isShown(byAge, facts['alder']!, {})).toBe(false)
    expect(isShown(byAge, facts['alder']!, { alder: { absent: 'not-asked' } })).toBe(true)
    expect(isShown({ parent: 'eldre', values: [true] }, facts['eldre']!, { eldre: { absent: 'not-applicable' } })).toBe(
      false,
    )
  })
})

describe('the condition of a follow-up question', () => {
  it('asks for a number from a bound up or down, or for why it is missing', () => {
    const missing = { question: 'alder.absent', operator: 'exists', answerBoolean: true }
    expect(enableWhen({}, { parent: 'alder', atLeast: 60 }, facts['alder']!)).toEqual([
      { question: 'alder', operator: '>=', answerInteger: 60 },
      missing,
    ])
    expect(enableWhen({}, { parent: 'alder', atMost: 25 }, facts['alder']!)).toEqual([
      { question: 'alder', operator: '<=', answerInteger: 25 },
      missing,
    ])
  })

  it('asks for a value of a list and never for «none of these»', () => {
    const codes = enableWhen({}, { parent: 'livshendelser', values: ['vold'] }, facts['livshendelser']!).map(
      (when) => 'answerCoding' in when && when.answerCoding.code,
    )
    expect(codes).toEqual(['vold', 'not-asked', 'asked-unknown', 'asked-declined'])
  })

  it('takes not applicable for a no, also where the no is what it waits for', () => {
    const codes = (values: boolean[]) =>
      enableWhen({}, { parent: 'eldre', values }, facts['eldre']!).map(
        (when) => 'answerCoding' in when && when.answerCoding.code,
      )
    expect(codes([true])).not.toContain('not-applicable')
    expect(codes([false])).toEqual(['N', 'not-asked', 'asked-unknown', 'asked-declined', 'not-applicable'])
  })
})
