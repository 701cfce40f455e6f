import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { facts } from '../../../rules/index.js'
import { decisionJsonSchema, kartleggingJsonSchema } from '../../../src/cli/export-schemas.js'
import { assess, type Kartlegging } from '../../../src/index.js'

const folder = new URL('../../kartlegginger/', import.meta.url)
const golden = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { kartlegging: Kartlegging }).kartlegging)

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0]
const read = (schema: object): z.ZodType => z.fromJSONSchema(schema as JsonSchema)

/** Every part of a schema that has this keyword. */
const withKeyword = (schema: unknown, keyword: string): { [keyword: string]: unknown }[] =>
  typeof schema !== 'object' || schema === null
    ? []
    : [
        ...(Object.hasOwn(schema, keyword) ? [schema as { [keyword: string]: unknown }] : []),
        ...Object.values(schema).flatMap((part) => withKeyword(part, keyword)),
      ]

describe.each([
  ['of a kartlegging', kartleggingJsonSchema()],
  ['of a decision', decisionJsonSchema()],
])('the JSON Schema %s', (_, schema) => {
  test('says which version of JSON Schema it is, and what it is about', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      title: expect.any(String),
      description: expect.any(String),
    })
  })

  test('closes every object, and calls nothing read-only', () => {
    const objects = withKeyword(schema, 'properties').filter(({ type }) => type === 'object')
    expect(objects.length).toBeGreaterThan(1)
    expect(objects.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([])
    expect(withKeyword(schema, 'readOnly')).toEqual([])
  })
})

describe('the JSON Schema of a kartlegging', () => {
  const schema = kartleggingJsonSchema()
  const parsed = read(schema)

  test('has a property for every fact, and demands none', () => {
    expect(schema).toHaveProperty('properties')
    expect(Object.keys((schema as { properties: object }).properties)).toEqual(Object.keys(facts))
    expect(schema).not.toHaveProperty('required')
  })

  test('lets no list name a value twice', () => {
    const lists = withKeyword(schema, 'items')
    expect(lists).toHaveLength(Object.values(facts).filter(({ kind }) => kind === 'some-of').length)
    expect(lists.filter(({ uniqueItems }) => uniqueItems !== true)).toEqual([])
  })

  test('fits every golden kartlegging', () => {
    for (const kartlegging of golden) expect(parsed.safeParse(kartlegging).error).toBeUndefined()
  })

  test.each([
    { alder: '34' },
    { alder: 131 },
    { alvorlighet: 'svaert' },
    { gravid: 'nei' },
    { gravid: null },
    { gravid: { absent: 'forgotten' } },
    { tilstander: ['influensa'] },
    { score: 3 },
  ])('does not fit %j', (kartlegging) => {
    expect(parsed.safeParse(kartlegging).success).toBe(false)
  })
})

describe('the JSON Schema of a decision', () => {
  const parsed = read(decisionJsonSchema())
  const decision = JSON.parse(JSON.stringify(assess({ alder: 40, selvmordsrisiko: 'akutt-fare' }))) as object

  test('fits what is decided on every golden kartlegging', () => {
    for (const kartlegging of golden) {
      expect(parsed.safeParse(JSON.parse(JSON.stringify(assess(kartlegging)))).error).toBeUndefined()
    }
  })

  test('does not fit what is no decision', () => {
    expect(parsed.safeParse(decision).success).toBe(true)
    expect(parsed.safeParse({ ...decision, scope: 'everyone' }).success).toBe(false)
    expect(parsed.safeParse({ ...decision, score: 3 }).success).toBe(false)
    expect(parsed.safeParse({ scope: 'unknown' }).success).toBe(false)
  })
})
