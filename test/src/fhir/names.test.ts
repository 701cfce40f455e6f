import { describe, expect, it } from 'vitest'
import { facts, actions } from '../../../rules/index.js'
import {
  absentReasonSystem,
  actionSystem,
  canonical,
  checkBase,
  codeSystem,
  defaultBase,
  factSystem,
  valueSystem,
  yesNoSystem,
} from '../../../src/fhir/names.js'
import { absentReasons } from '../../../src/kartlegging/kartlegging.js'
import { codesOfSystem } from '../../fhir/definitions.js'

describe('canonical URLs', () => {
  it('are under one base, with or without a slash at its end', () => {
    for (const base of ['https://ehr.example.org/fhir', 'https://ehr.example.org/fhir/']) {
      expect(canonical({ base }, 'Questionnaire', 'kartlegging')).toBe(
        'https://ehr.example.org/fhir/Questionnaire/kartlegging',
      )
      expect(codeSystem({ base }, 'handlinger')).toBe('https://ehr.example.org/fhir/CodeSystem/handlinger')
    }
    expect(factSystem({})).toBe(`${defaultBase}/CodeSystem/kartlegging-fakta`)
    expect(valueSystem({}, 'alvorlighet')).toBe(`${defaultBase}/CodeSystem/kartlegging-alvorlighet`)
    expect(actionSystem({})).toBe(`${defaultBase}/CodeSystem/handlinger`)
  })

  it('have a base that can be compared letter for letter', () => {
    expect(checkBase()).toBe(defaultBase)
    expect(checkBase({ base: 'http://127.0.0.1:8080' })).toBe('http://127.0.0.1:8080')
    for (const base of [
      '',
      'fhir',
      '/fhir',
      'ftp://ehr.example.org',
      'urn:oid:2.16.578',
      'https://ehr.example.org/?a=b',
      'https://ehr.example.org/#a',
      'https://me:secret@ehr.example.org',
      'https://ehr.example.org/a b',
      'https://ehr.example.org/a|b',
      `https://ehr.example.org/${'a'.repeat(200)}`,
      7,
      null,
    ]) {
      expect(() => checkBase({ base } as { base: string })).toThrow(
        expect.objectContaining({
          code: 'invalid-options',
          issues: [expect.objectContaining({ path: ['base'], code: 'wrong-type' })],
        }),
      )
    }
  })
})

describe('codes', () => {
  it("of why a value is missing, and of yes and no, are HL7's own", () => {
    for (const reason of absentReasons) expect(codesOfSystem(absentReasonSystem)).toContain(reason)
    expect([...codesOfSystem(yesNoSystem)!]).toEqual(['N', 'Y'])
  })

  it('of ours are codes that FHIR allows', () => {
    const values = Object.values(facts).flatMap((fact) => ('values' in fact ? Object.keys(fact.values) : []))
    for (const code of [...Object.keys(facts), ...Object.keys(actions), ...values]) {
      expect(code).toMatch(/^[A-Za-z0-9\-.]{1,64}$/)
    }
  })
})
