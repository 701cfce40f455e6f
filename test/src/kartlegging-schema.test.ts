import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import { facts } from '../../rules/index.js'
import { kartleggingSchema, safeAssess, type Absent, type AbsentReason, type Kartlegging } from '../../src/index.js'
import type { Fact } from '../../src/kartlegging/fact.js'
import { absentReasons } from '../../src/kartlegging/kartlegging.js'
import { factNames, kartlegginger } from '../arbitraries.js'

const factOf = (name: string): Fact => (facts as { readonly [name: string]: Fact })[name]!

const accepts = (input: unknown): { readonly schema: boolean; readonly assess: boolean } => ({
  schema: kartleggingSchema.safeParse(input).success,
  assess: safeAssess(input).success,
})
const both = { schema: true, assess: true }
const neither = { schema: false, assess: false }

/** What is wrong as an answer, whatever the fact. */
const neverAnAnswer: readonly unknown[] = [
  null,
  'nei takk',
  'toString',
  -1,
  131,
  34.5,
  Infinity,
  NaN,
  1n,
  {},
  { absent: null },
  { absent: 'vet-ikke' },
  { absent: 'not-asked', note: 'x' },
  { absent: 'not-asked', note: undefined },
  { verdi: true },
  [null],
  [['angst']],
  ['nei takk'],
  new Date(0),
  new Set(['angst']),
  () => true,
  Symbol('nei'),
]

/** What is right for one kind of fact, and wrong for the others. */
const rightSomewhere: readonly unknown[] = [
  true,
  false,
  0,
  34,
  130,
  'nei',
  'mild',
  'avdekket',
  [],
  ['angst'],
  ['rusmidler'],
]

describe('the schema and assess', () => {
  test('accept the same kartlegginger, and the schema changes none of them', () => {
    fc.assert(
      fc.property(kartlegginger, (kartlegging) => {
        expect(accepts(kartlegging)).toEqual(both)
        expect(kartleggingSchema.parse(kartlegging)).toEqual(kartlegging)
      }),
      { numRuns: 100 },
    )
  })

  test('refuse the same kartlegginger when one answer is broken', () => {
    const broken = fc.tuple(
      kartlegginger,
      fc.constantFrom<string>(...factNames, 'Alder', 'alder ', 'selvmord', '', '__proto__', 'constructor'),
      fc.oneof(fc.constantFrom(...neverAnAnswer, ...rightSomewhere), fc.jsonValue({ maxDepth: 3 })),
    )
    fc.assert(
      fc.property(broken, ([kartlegging, name, answer]) => {
        const input = { ...kartlegging }
        Object.defineProperty(input, name, { value: answer, enumerable: true, configurable: true, writable: true })
        const { schema, assess } = accepts(input)
        expect(schema).toBe(assess)
      }),
      { numRuns: 300 },
    )
  })

  test.each(factNames)('refuse %s with an answer that is none', (name) => {
    for (const answer of neverAnAnswer) {
      expect([answer, accepts({ [name]: answer })]).toEqual([answer, neither])
    }
  })

  test.each(factNames)('agree on %s, whatever is right for another fact', (name) => {
    for (const answer of rightSomewhere) {
      const { schema, assess } = accepts({ [name]: answer })
      expect([answer, schema]).toEqual([answer, assess])
    }
  })

  test.each(factNames)('accept every value of %s, and every reason for having none', (name) => {
    const fact = factOf(name)
    const values: readonly unknown[] =
      fact.kind === 'boolean'
        ? [true, false]
        : fact.kind === 'whole-number'
          ? [fact.min, fact.max]
          : fact.kind === 'one-of'
            ? Object.keys(fact.values)
            : [[], Object.keys(fact.values), ...Object.keys(fact.values).map((value) => [value])]
    const absent = absentReasons.map((reason) => ({ absent: reason }))
    for (const answer of [...values, ...absent, undefined]) {
      expect([answer, accepts({ [name]: answer })]).toEqual([answer, both])
    }
  })

  test.each(factNames.filter((name) => factOf(name).kind === 'some-of'))(
    'refuse a value of %s that stands twice',
    (name) => {
      const fact = factOf(name)
      const values = 'values' in fact ? Object.keys(fact.values) : []
      expect(accepts({ [name]: [values[0], values[0]] })).toEqual(neither)
      expect(accepts({ [name]: [...values, values[0]] })).toEqual(neither)
    },
  )

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{"alder": 34}'],
    ['a number', 34],
    ['a list', []],
    ['a list of kartlegginger', [{ alder: 34 }]],
    ['a function', () => ({ alder: 34 })],
    ['an unknown fact', { alder: 34, ukjentFaktum: true }],
    ['an unknown fact without a value', { ukjentFaktum: undefined }],
    ['a key that every object has', JSON.parse('{"__proto__": {"alder": 34}}')],
    ['a list with a hole', { tilstander: Array.from({ length: 2 }).fill('angst', 1) }],
  ])('refuse %s', (_, input) => {
    expect(accepts(input)).toEqual(neither)
  })

  test.each([
    ['an empty kartlegging', {}],
    ['an object without a prototype', Object.assign(Object.create(null) as object, { alder: 34 })],
    ['an object of another realm', runInNewContext('({ alder: 34 })')],
  ])('accept %s', (_, input) => {
    expect(accepts(input)).toEqual(both)
  })

  test.each([
    ['a date', new Date(0)],
    ['a map', new Map([['alder', 34]])],
    ['an error', new Error('x')],
    ['a typed array', new Uint8Array(2)],
    ['a promise', Promise.resolve({ alder: 34 })],
    [
      'an object of a class',
      new (class Person {
        readonly alder = 34
      })(),
    ],
    ['answers that are inherited', Object.create({ alder: 34 })],
  ])('%s is no JSON: assess refuses it', (_, input) => {
    expect(accepts(input).assess).toBe(false)
  })
})

describe('as JSON Schema', () => {
  interface Node {
    readonly [key: string]: unknown
    readonly type?: string
    readonly anyOf?: readonly Node[]
    readonly properties?: { readonly [name: string]: Node }
  }
  const json = z.toJSONSchema(kartleggingSchema) as Node
  const nodesIn = (data: unknown): Node[] =>
    typeof data === 'object' && data !== null ? [data as Node, ...Object.values(data).flatMap(nodesIn)] : []

  test('it is closed at every depth', () => {
    const objects = nodesIn(json).filter(({ type }) => type === 'object')
    expect(objects).toHaveLength(1 + factNames.length)
    expect(objects.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([])
  })

  test('it requires no fact: what is left out is unknown', () => {
    expect(json['required']).toBeUndefined()
    expect(Object.keys(json.properties!)).toEqual(factNames)
  })

  test.each(factNames)('it says of %s what it is and which answers there are', (name) => {
    const fact = factOf(name)
    const node = json.properties![name]!
    expect(node).toMatchObject({ title: fact.label.en, description: fact.help.en })
    const [value, absent] = node.anyOf!
    expect(absent).toMatchObject({ properties: { absent: { enum: [...absentReasons] } }, required: ['absent'] })
    if (fact.kind === 'boolean') expect(value).toMatchObject({ type: 'boolean' })
    if (fact.kind === 'whole-number')
      expect(value).toMatchObject({ type: 'integer', minimum: fact.min, maximum: fact.max })
    if (fact.kind === 'one-of') expect(value).toMatchObject({ type: 'string', enum: Object.keys(fact.values) })
    if (fact.kind === 'some-of') {
      const values = Object.keys(fact.values)
      expect(value).toMatchObject({ type: 'array', maxItems: values.length, items: { type: 'string', enum: values } })
    }
  })

  test('it is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  })
})

describe('the type of a kartlegging', () => {
  test('is what the schema infers', () => {
    expectTypeOf<z.infer<typeof kartleggingSchema>>().toEqualTypeOf<Kartlegging>()
    expectTypeOf<z.output<typeof kartleggingSchema>['alder']>().toEqualTypeOf<number | Absent | undefined>()
    expectTypeOf<Kartlegging['gravid']>().toEqualTypeOf<boolean | Absent | undefined>()
    expectTypeOf<Kartlegging['alvorlighet']>().toEqualTypeOf<'mild' | 'moderat' | 'alvorlig' | Absent | undefined>()
    expectTypeOf<Kartlegging['problemomrade']>().toEqualTypeOf<
      readonly ('psykisk-helse' | 'rusmidler')[] | Absent | undefined
    >()
    expectTypeOf<Absent['absent']>().toEqualTypeOf<AbsentReason>()
  })

  test('refuses what the schema refuses, before it runs', () => {
    const wrong = [
      // @ts-expect-error no such fact
      { selvmord: true },
      // @ts-expect-error no such value
      { alvorlighet: 'verst' },
      // @ts-expect-error another kind
      { alder: '34' },
      // @ts-expect-error no such reason
      { gravid: { absent: 'vet-ikke' } },
      // @ts-expect-error one of the values only
      { selvskading: ['nei'] },
    ] satisfies Kartlegging[]
    for (const input of wrong) expect(accepts(input)).toEqual(neither)
  })
})
