import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  questionnaire,
  toQuestionnaireResponse,
  type QuestionnaireResponseItem,
  type ToResponseOptions,
} from '../../../../src/fhir/index.js'
import type { Kartlegging } from '../../../../src/index.js'
import { checkResponse } from '../../../fhir/response.js'
import { validate } from '../../../fhir/validate.js'

const folder = new URL('../../../kartlegginger/', import.meta.url)
const golden = readdirSync(folder).map((file) => {
  const { kartlegging } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { kartlegging: Kartlegging }
  return { file, kartlegging }
})

const itemsOf = (parent: { readonly item?: QuestionnaireResponseItem[] }): QuestionnaireResponseItem[] =>
  (parent.item ?? []).flatMap((item) => [item, ...itemsOf(item)])
const itemOf = (kartlegging: Kartlegging, linkId: string, options: ToResponseOptions = {}) =>
  itemsOf(toQuestionnaireResponse(kartlegging, options)).find((item) => item.linkId === linkId)

describe('a QuestionnaireResponse', () => {
  it('of every golden kartlegging is found without fault by every validator, and answers the questionnaire', () => {
    expect(golden.length).toBeGreaterThan(90)
    const form = questionnaire()
    for (const { file, kartlegging } of golden) {
      const response = toQuestionnaireResponse(kartlegging, {
        subject: 'Patient/123',
        encounter: 'https://ehr.example.org/fhir/Encounter/9',
        author: 'PractitionerRole/7',
        authored: '2026-11-22T14:05:00+01:00',
        identifier: { system: 'https://ehr.example.org/answers', value: '42' },
        omitHidden: true,
      })
      expect([file, ...validate(response), ...checkResponse(response, form)]).toEqual([file])
    }
  }, 60_000)

  it('says in the language asked for what was asked and answered', () => {
    expect(itemOf({ alvorlighet: 'alvorlig' }, 'alvorlighet', { locale: 'nn' })).toEqual({
      linkId: 'alvorlighet',
      text: 'Alvorsgrad',
      answer: [
        {
          valueCoding: {
            system: 'https://forlop.example/fhir/CodeSystem/kartlegging-alvorlighet',
            code: 'alvorlig',
            display: 'Alvorleg',
          },
        },
      ],
    })
    expect(itemOf({ alder: { absent: 'asked-declined' } }, 'alder.absent', { locale: 'en' })).toEqual({
      linkId: 'alder.absent',
      text: 'Age: why is there no answer?',
      answer: [
        {
          valueCoding: {
            system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
            code: 'asked-declined',
            display: 'Declined to answer',
          },
        },
      ],
    })
    expect(itemOf({ alder: 40 }, 'alder')).toMatchObject({ text: 'Alder', answer: [{ valueInteger: 40 }] })
    expect(itemOf({ eldre: true }, 'eldre')).toMatchObject({ answer: [{ valueCoding: { code: 'Y', display: 'Ja' } }] })
  })

  it('tells none of a list from no answer', () => {
    expect(itemOf({ tilstander: [] }, 'tilstander')).toMatchObject({
      answer: [{ valueCoding: { code: 'ingen-av-disse', display: 'Ingen av disse' } }],
    })
    expect(itemOf({}, 'tilstander')).toBeUndefined()
    expect(toQuestionnaireResponse({ tilstander: undefined })).not.toHaveProperty('item')
  })

  it('carries what it is told of itself, and nothing else', () => {
    const { url, version } = questionnaire()
    expect(toQuestionnaireResponse({})).toEqual({
      resourceType: 'QuestionnaireResponse',
      language: 'nb',
      questionnaire: `${url}|${version}`,
      status: 'completed',
    })
    expect(
      toQuestionnaireResponse(
        {},
        {
          base: 'https://ehr.example.org/r4/',
          locale: 'en',
          status: 'in-progress',
          subject: 'Patient/123',
          encounter: 'Encounter/9',
          authored: '2026-11-22T14:05+01:00',
          author: 'Practitioner/7',
          identifier: { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:1' },
        },
      ),
    ).toEqual({
      resourceType: 'QuestionnaireResponse',
      language: 'en',
      identifier: { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:1' },
      questionnaire: `https://ehr.example.org/r4/Questionnaire/kartlegging|${version}`,
      status: 'in-progress',
      subject: { reference: 'Patient/123' },
      encounter: { reference: 'Encounter/9' },
      authored: '2026-11-22T14:05:00+01:00',
      author: { reference: 'Practitioner/7' },
    })
  })

  it('leaves out, when asked, what the form would not have shown', () => {
    const older = {
      alder: 60,
      ettervernBarnevern: false,
      henvisningPlanlegges: false,
      fastlegenHenviser: true,
    } as const
    const linkIds = (options: ToResponseOptions) =>
      itemsOf(toQuestionnaireResponse(older, options)).flatMap(({ linkId, item }) => (item ? [] : [linkId]))
    expect(linkIds({})).toEqual(['alder', 'ettervernBarnevern', 'henvisningPlanlegges', 'fastlegenHenviser'])
    expect(linkIds({ omitHidden: true })).toEqual(['alder', 'henvisningPlanlegges'])
    expect(itemOf({ alder: 20, ettervernBarnevern: true }, 'ettervernBarnevern', { omitHidden: true })).toBeDefined()
  })

  it('is frozen', () => {
    const response = toQuestionnaireResponse({ alder: 30 })
    expect([Object.isFrozen(response), Object.isFrozen(response.item?.[0]?.item?.[0]?.answer?.[0])]).toEqual([
      true,
      true,
    ])
  })

  it('is not made of what is no kartlegging', () => {
    const made = () => toQuestionnaireResponse({ alvorlighet: 'verst' } as unknown as Kartlegging)
    expect(made).toThrow(expect.objectContaining({ code: 'invalid-kartlegging' }))
  })

  it('refuses options that it does not have, or that are not right', () => {
    for (const options of [
      { patient: 'Patient/1' },
      { base: 'x' },
      { locale: 'sv' },
      { status: 'entered-in-error' },
      { subject: 'Ola' },
      { subject: 'Group/1' },
      { encounter: 'Patient/1' },
      { authored: '22.11.2026' },
      { author: 'Encounter/1' },
      { identifier: null },
      { identifier: { system: 'x', value: '1' } },
      { identifier: { system: 'https://x.example', value: ' ' } },
      { omitHidden: 1 },
    ]) {
      const made = () => toQuestionnaireResponse({}, options as unknown as ToResponseOptions)
      expect(made).toThrow(expect.objectContaining({ code: 'invalid-options' }))
    }
  })
})
