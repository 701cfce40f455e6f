import { describe, expect, test } from 'vitest'
import { cqlParameters } from '../../../src/cql/index.js'
import { membersOf, parametersFor, parametersOf } from '../../../src/cql/parameters.js'
import { facts as guideFacts } from '../../../rules/index.js'
import { ForlopError, type Kartlegging } from '../../../src/index.js'
import { madeUpFacts as facts } from '../made-up-facts.js'

describe('the facts as parameters', () => {
  test('have a type, a default that is null, and a comment with what they can be', () => {
    expect(parametersOf(facts, 'en').split('\n')).toEqual([
      '// ny',
      'parameter "ny" Boolean default null',
      '// sta',
      'parameter "sta" Boolean default null',
      '// grad (lett, middels, tung)',
      'parameter "grad" String default null',
      '// fare (nei, funn)',
      'parameter "fare" String default null',
      '// plager (uro, sorg)',
      'parameter "plager" List<String> default null',
      '// uker (uker, 0 to 5)',
      'parameter "uker" Integer default null',
      '',
    ])
  })

  test('what a list holds is null where the list is', () => {
    expect(membersOf(facts)).toBe(
      [
        'define "plager: uro":\n',
        `  if "plager" is null then null else "plager" contains 'uro'\n`,
        'define "plager: sorg":\n',
        `  if "plager" is null then null else "plager" contains 'sorg'\n`,
      ].join(''),
    )
  })
})

describe('answers as the values of parameters', () => {
  const unknown = { ny: null, sta: null, grad: null, fare: null, plager: null, uker: null }

  test('what is left out is null', () => {
    expect(parametersFor(facts, {})).toEqual(unknown)
  })

  test('what is known is given as it is', () => {
    const answers = { ny: false, grad: 'tung', plager: ['uro'], uker: 0 }
    expect(parametersFor(facts, answers)).toEqual({ ...unknown, ...answers })
  })

  test.each(['not-asked', 'asked-unknown', 'asked-declined'] as const)('%s is null', (absent) => {
    const answers = Object.fromEntries(Object.keys(facts).map((fact) => [fact, { absent }]))
    expect(parametersFor(facts, answers)).toEqual(unknown)
  })

  test('not applicable is the "no" of the fact, and null where it has none', () => {
    const absent = 'not-applicable'
    const answers = Object.fromEntries(Object.keys(facts).map((fact) => [fact, { absent } as const]))
    expect(parametersFor(facts, answers)).toEqual({
      ...{ ny: false, sta: false, fare: 'nei', plager: [] },
      ...{ grad: null, uker: null },
    })
  })
})

describe('a kartlegging as parameters', () => {
  test('has a value for every fact', () => {
    const parameters = cqlParameters({ alder: 34, selvmordsrisiko: { absent: 'not-applicable' } })
    expect(Object.keys(parameters)).toEqual(Object.keys(guideFacts))
    expect(parameters).toMatchObject({ alder: 34, selvmordsrisiko: 'nei', voldsrisiko: null })
  })

  test('that is none is refused, without its values', () => {
    const wrong = { alder: 'trettifire' } as unknown as Kartlegging
    expect(() => cqlParameters(wrong)).toThrow(ForlopError)
    expect(() => cqlParameters(wrong)).toThrow(/^`alder` must be a whole number from 0 to 130$/)
  })
})
