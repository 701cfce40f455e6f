import { describe, expect, it } from 'vitest'
import {
  fromQuestionnaireResponse,
  questionnaire,
  safeFromQuestionnaireResponse,
  toQuestionnaireResponse,
  type FromResponseOptions,
} from '../../../../src/fhir/index.js'
import { ForlopError, type Issue } from '../../../../src/index.js'

const base = 'https://forlop.example/fhir'
const { url, version } = questionnaire()
const reasonSystem = 'http://terminology.hl7.org/CodeSystem/data-absent-reason'
const reasonExtension = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'
const yes = { valueCoding: { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'Y' } }
const no = { valueCoding: { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'N' } }
const value = (fact: string, code: string) => ({
  valueCoding: { system: `${base}/CodeSystem/kartlegging-${fact}`, code },
})
const none = { valueCoding: { system: `${base}/CodeSystem/kartlegging-svar`, code: 'ingen-av-disse' } }
const reason = (code: string) => ({ valueCoding: { system: reasonSystem, code } })
const because = (code: string) => ({ extension: [{ url: reasonExtension, valueCode: code }] })

const response = (more: object, items: readonly object[] = []): object => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: `${url}|${version}`,
  status: 'completed',
  item: items,
  ...more,
})
const read = (...items: object[]): unknown => fromQuestionnaireResponse(response({}, items))
const answered = (linkId: string, ...answer: unknown[]): object => ({ linkId, answer })
const issuesOf = (given: unknown, options?: FromResponseOptions): readonly Issue[] => {
  const result = safeFromQuestionnaireResponse(given, options)
  return result.success ? [] : result.error.issues
}
const faultsOf = (given: unknown, options?: FromResponseOptions): unknown[] =>
  issuesOf(given, options).map(({ path, code }) => [...path, code])
const faults = (...items: object[]): unknown[] => faultsOf(response({}, items))

describe('reading a QuestionnaireResponse', () => {
  it('reads codes, numbers and lists', () => {
    expect(
      read(
        answered('alder', { valueInteger: 34 }),
        answered('eldre', no),
        answered('alvorlighet', value('alvorlighet', 'moderat')),
        answered('tilstander', value('tilstander', 'depresjon'), value('tilstander', 'angst')),
        answered('livshendelser', none),
      ),
    ).toEqual({
      alder: 34,
      eldre: false,
      alvorlighet: 'moderat',
      tilstander: ['angst', 'depresjon'],
      livshendelser: [],
    })
  })

  it('reads a question that is not there, or there without an answer, as unknown', () => {
    expect(read()).toEqual({})
    expect(fromQuestionnaireResponse(response({ item: undefined }))).toEqual({})
    expect(
      read(
        { linkId: 'eldre' },
        { linkId: 'alder', answer: [] },
        { linkId: 'selvmordsrisiko', answer: [{}] },
        { linkId: 'tilstander', answer: [{ id: 'a' }] },
        { linkId: 'gravid', answer: [{ valueCoding: null }] },
      ),
    ).toEqual({})
  })

  it('reads a plain boolean where the fact is one', () => {
    expect(read(answered('eldre', { valueBoolean: true }), answered('gravid', { valueBoolean: false }))).toEqual({
      eldre: true,
      gravid: false,
    })
  })

  it.each(['not-asked', 'asked-unknown', 'asked-declined', 'not-applicable'])(
    'reads why there is no answer from every place that FHIR has for it: %s',
    (absent) => {
      const extended = { linkId: 'alvorlighet', ...because(absent) }
      for (const item of [
        answered('alvorlighet', reason(absent)),
        extended,
        answered('alvorlighet', because(absent)),
        answered('alvorlighet', { valueCoding: because(absent) }),
        answered('alvorlighet', { _valueCoding: because(absent) }),
        { ...extended, answer: [reason(absent)] },
      ]) {
        expect(read(item)).toEqual({ alvorlighet: { absent } })
      }
      expect(read(answered('alder.absent', reason(absent)))).toEqual({ alder: { absent } })
      expect(read(answered('alder', { _valueInteger: because(absent) }))).toEqual({ alder: { absent } })
      expect(read(answered('tilstander', reason(absent)))).toEqual({ tilstander: { absent } })
    },
  )

  it("leaves a fact unknown for HL7's other reasons, in a code or an extension", () => {
    expect(
      read(
        answered('eldre', reason('unknown')),
        { linkId: 'selvskading', ...because('masked') },
        answered('tilstander', because('not-performed')),
      ),
    ).toEqual({})
  })

  it('passes over extensions that say nothing of the answer', () => {
    const other = { extension: [{ url: 'https://ehr.example.org/x', valueString: 'y' }, 'z'] }
    expect(read({ linkId: 'eldre', ...other, answer: [{ ...yes, ...other }] })).toEqual({ eldre: true })
  })

  it('reads answers at whatever depth a renderer puts them', () => {
    expect(
      read(
        { linkId: 'fungering', item: [answered('eldre', yes)] },
        {
          linkId: 'gravid',
          answer: [{ ...no, item: [answered('alder', { valueInteger: 20 }), { linkId: 'gravid.help' }] }],
        },
      ),
    ).toEqual({ alder: 20, eldre: true, gravid: false })
  })

  it('passes over an empty item beside an answered one', () => {
    expect(read({ linkId: 'eldre' }, answered('eldre', yes), { linkId: 'eldre' })).toEqual({ eldre: true })
  })

  it('reads a response that is not finished, amended or stopped, and one without a version', () => {
    for (const status of ['in-progress', 'completed', 'amended', 'stopped']) {
      expect(fromQuestionnaireResponse(response({ status }, [answered('eldre', yes)]))).toEqual({ eldre: true })
    }
    expect(fromQuestionnaireResponse(response({ questionnaire: url }, [answered('eldre', yes)]))).toEqual({
      eldre: true,
    })
  })

  it('gives a frozen kartlegging in the order of the facts, and leaves the response as it was', () => {
    const given = response({}, [
      answered('tilstander', value('tilstander', 'angst')),
      answered('alder', { valueInteger: 20 }),
    ])
    const before = JSON.stringify(given)
    const kartlegging = fromQuestionnaireResponse(given)
    expect(Object.keys(kartlegging)).toEqual(['alder', 'tilstander'])
    expect([Object.isFrozen(kartlegging), Object.isFrozen(kartlegging.tilstander)]).toEqual([true, true])
    expect(JSON.stringify(given)).toBe(before)
  })
})

describe('a QuestionnaireResponse that is refused', () => {
  it('answers another questionnaire, or none', () => {
    for (const other of [`${base}/Questionnaire/other`, `${url}|1|2`, '#form', '', undefined, 7]) {
      expect(faultsOf(response({ questionnaire: other }))).toEqual([['questionnaire', 'wrong-questionnaire']])
    }
    expect(faultsOf(response({}), { base: 'https://ehr.example.org' })).toEqual([
      ['questionnaire', 'wrong-questionnaire'],
    ])
  })

  it('answers another version, unless that is asked for', () => {
    const older = response({ questionnaire: `${url}|2025-02-26.000000000000` }, [answered('eldre', yes)])
    expect(faultsOf(older)).toEqual([['questionnaire', 'wrong-version']])
    expect(faultsOf(older, { otherVersion: 'refuse' })).toEqual([['questionnaire', 'wrong-version']])
    expect(fromQuestionnaireResponse(older, { otherVersion: 'read' })).toEqual({ eldre: true })
    const gone = response({ questionnaire: `${url}|1` }, [answered('harVarsler', yes)])
    expect(faultsOf(gone, { otherVersion: 'read' })).toEqual([['item', 0, 'unknown-fact']])
  })

  it('was entered in error, or has a status that FHIR does not know', () => {
    for (const status of ['entered-in-error', 'final', undefined]) {
      expect(faultsOf(response({ status }, [answered('eldre', yes)]))).toEqual([['status', 'wrong-status']])
    }
  })

  it('has something that can change what it means', () => {
    const modifierExtension = [{ url: 'https://ehr.example.org/negated', valueBoolean: true }]
    expect(faultsOf(response({ modifierExtension }))).toEqual([['modifierExtension', 'not-understood']])
    expect(faultsOf(response({ implicitRules: 'https://ehr.example.org/rules' }))).toEqual([
      ['implicitRules', 'not-understood'],
    ])
    expect(faults({ ...answered('eldre', yes), modifierExtension })).toEqual([['eldre', 'not-understood']])
    expect(faults(answered('eldre', { ...yes, modifierExtension }))).toEqual([['eldre', 'not-understood']])
  })

  it('has a linkId that is not in the questionnaire, or none', () => {
    expect(faults(answered('alderen', { valueInteger: 3 }))).toEqual([['item', 0, 'unknown-fact']])
    expect(faults({ linkId: 'fungering', item: [answered('toString', yes)] })).toEqual([
      ['item', 0, 'item', 0, 'unknown-fact'],
    ])
    for (const linkId of ['eldre.absent', 'alder.why', '__proto__', 'temaer']) {
      expect(faults({ linkId })).toEqual([['item', 0, 'unknown-fact']])
    }
    expect(faults({ answer: [yes] })).toEqual([['item', 0, 'linkId', 'missing']])
    expect(faults({ linkId: 'eldre', answer: [{ ...yes, item: [answered('x', yes)] }] })).toEqual([
      ['eldre', 'item', 0, 'unknown-fact'],
    ])
  })

  it('answers with another type than the question has', () => {
    for (const answer of [
      { valueString: 'Ja' },
      { valueInteger: 1 },
      { valueBoolean: 'true' },
      { valueCoding: 'Y' },
      { valueDate: '2026-01-01' },
    ]) {
      expect(faults(answered('eldre', answer))).toEqual([['eldre', 'wrong-type']])
    }
    for (const answer of [
      { valueDecimal: 34 },
      { valueInteger: '34' },
      { valueBoolean: true },
      { valueQuantity: { value: 34 } },
    ]) {
      expect(faults(answered('alder', answer))).toEqual([['alder', 'wrong-type']])
    }
    expect(faults(answered('alder', yes))).toEqual([['alder', 'unknown-value']])
    expect(faults(answered('alvorlighet', { valueBoolean: true }))).toEqual([['alvorlighet', 'wrong-type']])
    expect(faults(answered('alder.absent', { valueInteger: 20 }))).toEqual([['alder.absent', 'wrong-type']])
  })

  it('has a code that the questionnaire does not offer, or a code without its system', () => {
    for (const valueCoding of [
      { system: `${base}/CodeSystem/kartlegging-alvorlighet`, code: 'svaert-alvorlig' },
      { system: `${base}/CodeSystem/kartlegging-varighet`, code: 'mild' },
      { system: 'https://ehr.example.org', code: 'mild' },
      { code: 'mild' },
      { system: reasonSystem, code: 'asked-unknwon' },
      { system: reasonSystem },
      {},
    ]) {
      expect(faults(answered('alvorlighet', { valueCoding }))).toEqual([['alvorlighet', 'unknown-value']])
    }
    expect(faults(answered('eldre', { _valueBoolean: because('no-idea') }))).toEqual([['eldre', 'unknown-value']])
    expect(faults({ linkId: 'eldre', ...because('no-idea') })).toEqual([['eldre', 'unknown-value']])
    expect(faults(answered('alvorlighet', none))).toEqual([['alvorlighet', 'unknown-value']])
  })

  it('has a number outside its bounds', () => {
    for (const valueInteger of [-1, 131, 34.5]) {
      expect(faults(answered('alder', { valueInteger }))).toEqual([['alder', 'out-of-range']])
    }
  })

  it('answers one question twice, or with two values', () => {
    expect(faults(answered('eldre', yes), answered('eldre', yes))).toEqual([['eldre', 'several-answers']])
    expect(faults(answered('eldre', yes), { linkId: 'eldre', ...because('not-asked') })).toEqual([
      ['eldre', 'several-answers'],
    ])
    expect(faults(answered('eldre', yes, no))).toEqual([['eldre', 'several-answers']])
    expect(faults(answered('eldre', yes, yes))).toEqual([['eldre', 'several-answers']])
    expect(faults(answered('alvorlighet', value('alvorlighet', 'mild'), value('alvorlighet', 'moderat')))).toEqual([
      ['alvorlighet', 'several-answers'],
    ])
    expect(faults(answered('eldre', { ...yes, valueBoolean: false }))).toEqual([['eldre', 'several-answers']])
    expect(faults(answered('tilstander', value('tilstander', 'angst'), value('tilstander', 'angst')))).toEqual([
      ['tilstander', 1, 'duplicate-value'],
    ])
  })

  it('contradicts itself', () => {
    expect(faults(answered('tilstander', value('tilstander', 'angst'), none))).toEqual([
      ['tilstander', 'several-answers'],
    ])
    expect(faults(answered('tilstander', value('tilstander', 'angst'), reason('asked-unknown')))).toEqual([
      ['tilstander', 'several-answers'],
    ])
    expect(faults(answered('tilstander', none, reason('unknown')))).toEqual([['tilstander', 'several-answers']])
    expect(faults(answered('eldre', reason('not-asked'), reason('asked-declined')))).toEqual([
      ['eldre', 'several-answers'],
    ])
    expect(faults(answered('eldre', { ...yes, ...because('asked-unknown') }))).toEqual([['eldre', 'several-answers']])
    expect(faults(answered('alder', { valueInteger: 20 }), answered('alder.absent', reason('not-asked')))).toEqual([
      ['alder', 'several-answers'],
    ])
  })

  it('answers a group or a help text', () => {
    expect(faults(answered('fungering', yes), answered('eldre.help', yes))).toEqual([
      ['fungering', 'wrong-type'],
      ['eldre.help', 'wrong-type'],
    ])
  })

  it('is not of the form that FHIR has', () => {
    expect(faults({ linkId: 'eldre', answer: 'Y' })).toEqual([['eldre', 'wrong-type']])
    expect(faults({ linkId: 'eldre', answer: [null] })).toEqual([['eldre', 'wrong-type']])
    expect(faults({ linkId: 'eldre', extension: {} })).toEqual([['eldre', 'wrong-type']])
    expect(faultsOf(response({ item: {} }))).toEqual([['too-large']])
    expect(faultsOf(response({ item: [null, 'x'] }))).toEqual([
      ['item', 0, 'wrong-type'],
      ['item', 1, 'wrong-type'],
    ])
  })

  it('is no response at all, or throws when it is looked at', () => {
    const trap = new Proxy(response({}), {
      get: () => {
        throw new Error('Ola Nordmann')
      },
    })
    for (const given of [undefined, null, 'QuestionnaireResponse', [], {}, { resourceType: 'Questionnaire' }, trap]) {
      expect(faultsOf(given)).toEqual([['not-an-object']])
    }
  })

  it('is larger or deeper than an answered form', () => {
    const many = Array.from({ length: 1001 }, () => ({ linkId: 'eldre' }))
    expect(faults(...many)).toEqual([['too-large']])
    expect(faults(...Array.from({ length: 3 }, () => ({ linkId: 'fungering', item: many.slice(0, 500) })))).toEqual([
      ['item', 1, 'too-large'],
    ])
    let deep: object = answered('eldre', yes)
    for (let depth = 0; depth < 50; depth++) deep = { linkId: 'fungering', item: [deep] }
    expect(issuesOf(response({}, [deep])).map(({ code }) => code)).toEqual(['too-large'])
    expect(faults({ linkId: 'eldre', answer: Array.from({ length: 101 }, () => yes) })).toEqual([
      ['eldre', 'wrong-type'],
    ])
    const faulty = Array.from({ length: 900 }, () => answered('x', yes))
    expect(faults(...faulty)).toHaveLength(100)
  })
})

describe('the errors of reading', () => {
  it('name the question and never a value', () => {
    const secret = 'Ola Nordmann 01019012345'
    const given = response({ questionnaire: `${url}|${secret}`, status: secret }, [
      answered(secret, { valueString: secret }),
      answered('eldre', { valueString: secret }),
      answered('alvorlighet', { valueCoding: { system: secret, code: secret, display: secret } }),
      { linkId: 'gravid', ...because(secret) },
      answered('p12345', yes),
    ])
    const issues = issuesOf(given)
    expect(issues).toHaveLength(7)
    expect(JSON.stringify(issues)).not.toMatch(/Nordmann|12345/)
    expect(issuesOf(response({}, [answered('alderen', yes)]))[0]?.message).toContain('`alderen`')
  })

  it('are thrown, or given back', () => {
    expect(() => fromQuestionnaireResponse({})).toThrow(ForlopError)
    expect(() => fromQuestionnaireResponse({})).toThrow(
      expect.objectContaining({ code: 'invalid-questionnaire-response' }),
    )
    expect(safeFromQuestionnaireResponse({})).toEqual({ success: false, error: expect.any(ForlopError) })
    expect(safeFromQuestionnaireResponse(toQuestionnaireResponse({ alder: 30 }))).toEqual({
      success: true,
      kartlegging: { alder: 30 },
    })
  })

  it('refuse options that do not exist', () => {
    const options = (given: object) => () => safeFromQuestionnaireResponse(response({}), given)
    const invalid = expect.objectContaining({ code: 'invalid-options' })
    expect(options({ version: 1 })).toThrow(invalid)
    expect(options({ otherVersion: 'accept' })).toThrow(invalid)
    expect(options({ base: 'ftp://x' })).toThrow(invalid)
  })
})
