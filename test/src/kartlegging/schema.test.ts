import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { facts } from '../../../rules/index.js'
import { createAnswerCheck } from '../../../src/kartlegging/answers.js'
import { absentReasons } from '../../../src/kartlegging/kartlegging.js'
import { kartleggingSchemaOf } from '../../../src/kartlegging/schema.js'
import { absences, factNames, valuesOf } from '../../arbitraries.js'

const schema = kartleggingSchemaOf(facts)
const check = createAnswerCheck(facts)

const wrong = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(-1, 131, 1.5, -0, 1e21, '', 'nei', null, [], {}, [null], ['angst', 'angst'], { absent: 'no' }),
  fc.constantFrom(...absentReasons).map((absent) => ({ absent, note: 'x' })),
)
const names = fc.oneof({ weight: 9, arbitrary: fc.constantFrom<string>(...factNames) }, fc.string())
const right = fc
  .constantFrom(...factNames)
  .chain((name) => fc.tuple(fc.constant(name), fc.oneof(valuesOf(name), absences)))
const inputs = fc
  .tuple(fc.array(right, { maxLength: 4 }), fc.array(fc.tuple(names, wrong), { maxLength: 2 }))
  .map(([one, other]) => JSON.parse(JSON.stringify(Object.fromEntries([...one, ...other]))) as unknown)

describe('the schema of a kartlegging', () => {
  test('accepts of JSON exactly what assess accepts', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(schema.safeParse(input).success).toBe(check(input).ok)
      }),
      { numRuns: 300 },
    )
  })

  test.each([null, [], 'ny', 7, { alder: null }, { alder: -1 }, { alder: 131 }, { alder: 34.5 }, { alder: NaN }])(
    'refuses %j, as assess does',
    (input) => {
      expect(schema.safeParse(input).success).toBe(false)
      expect(check(input).ok).toBe(false)
    },
  )

  test('is closed, and names every fact, as JSON Schema too', () => {
    const { properties, required, additionalProperties } = z.toJSONSchema(schema)
    expect(Object.keys(properties!)).toEqual(factNames)
    expect(required).toBeUndefined()
    expect(additionalProperties).toBe(false)
  })
})
