import { describe, expect, test } from 'vitest'
import { facts } from '../../../rules/index.js'
import { fhirLibrary } from '../../../src/cql/fhir-library.js'
import { toCql } from '../../../src/cql/index.js'
import { cqlLibrary } from '../../../src/fhir/record/rule-expression.js'
import { validate } from '../../fhir/validate.js'

const [careful] = toCql()
const base = 'https://example.org/fhir'
const library = fhirLibrary(careful!, 'en', { base })

describe('a library as a FHIR resource', () => {
  test('has the text in base 64', () => {
    const [{ contentType, data }] = library.content
    expect(contentType).toBe('text/cql')
    expect(Buffer.from(data, 'base64').toString('utf8')).toBe(careful!.text)
  })

  test('has the name, the version and the canonical URL that plan definitions refer to', () => {
    expect(library).toMatchObject({
      name: careful!.name,
      version: careful!.version,
      url: cqlLibrary({ base }, 'careful'),
    })
    expect(fhirLibrary(careful!, 'nb').url).toBe(cqlLibrary({}, 'careful'))
  })

  test('has the facts as its parameters', () => {
    expect(library.parameter.map(({ name }) => name)).toEqual(Object.keys(facts))
    const named = (name: string) => library.parameter.find((parameter) => parameter.name === name)
    expect(named('alder')).toEqual({
      name: 'alder',
      use: 'in',
      min: 0,
      max: '1',
      type: 'integer',
      documentation: 'Age',
    })
    expect(named('gravid')).toMatchObject({ max: '1', type: 'boolean' })
    expect(named('alvorlighet')).toMatchObject({ max: '1', type: 'string' })
    expect(named('tilstander')).toMatchObject({ max: '*', type: 'string' })
  })

  test('is a valid R4 Library', () => {
    expect(validate(library)).toEqual([])
  })
})
