import { facts as allFacts } from '../../rules/catalogue.js'
import { guide } from '../../rules/guideline/guide.js'
import { canonical, type FhirOptions } from '../fhir/names.js'
import type { Locale } from '../guideline/text.js'
import type { Fact, Facts } from '../kartlegging/fact.js'
import type { CqlLibrary } from './library.js'

const facts: Facts = allFacts

/** A library of CQL as an R4 Library: what carries it to a server that runs CQL. */
export interface FhirLibrary {
  readonly resourceType: 'Library'
  readonly id: string
  readonly url: string
  readonly version: string
  readonly name: string
  readonly title: string
  readonly status: 'draft'
  readonly type: { readonly coding: readonly [{ readonly system: string; readonly code: 'logic-library' }] }
  readonly copyright: string
  readonly parameter: readonly FhirParameter[]
  readonly content: readonly [{ readonly contentType: 'text/cql'; readonly data: string }]
}

/** A parameter of it, as an R4 ParameterDefinition. */
export interface FhirParameter {
  readonly name: string
  readonly use: 'in'
  readonly min: 0
  readonly max: '1' | '*'
  readonly documentation: string
  readonly type: 'boolean' | 'string' | 'integer'
}

const types = { boolean: 'boolean', 'one-of': 'string', 'some-of': 'string', 'whole-number': 'integer' } as const

/** The library as a resource, its text in base 64. Its canonical URL is the one that the plan definitions refer to. */
export const fhirLibrary = (
  { name, version, text }: CqlLibrary,
  locale: Locale,
  options: FhirOptions = {},
): FhirLibrary => ({
  resourceType: 'Library',
  id: name,
  url: canonical(options, 'Library', name),
  version,
  name,
  title: guide.title[locale],
  status: 'draft',
  type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/library-type', code: 'logic-library' }] },
  copyright: guide.disclaimer[locale],
  parameter: Object.entries(facts).map(([fact, definition]) => parameter(fact, definition, locale)),
  content: [{ contentType: 'text/cql', data: base64(text) }],
})

const parameter = (name: string, { kind, label }: Fact, locale: Locale): FhirParameter => ({
  name,
  use: 'in',
  min: 0,
  max: kind === 'some-of' ? '*' : '1',
  documentation: label[locale],
  type: types[kind],
})

const base64 = (text: string): string => {
  const bytes = new TextEncoder().encode(text)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
