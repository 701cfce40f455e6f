import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { renderOpenApi } from '../../../scripts/cds-hooks/openapi.js'
import { get, makeService } from './calls.js'
import { auth } from './security/tokens.js'

interface Description {
  readonly openapi: string
  readonly info: object
  readonly paths: { readonly [path: string]: { readonly [method: string]: { responses: object; security?: object } } }
  readonly components: { readonly schemas: object }
}

const describeService = async (options: Parameters<typeof makeService>[0] = {}): Promise<Description> =>
  (await (await makeService(options)(get('/openapi.json'))).json()) as Description

const faultsOf = async (document: object): Promise<unknown> => {
  const result = await new Validator().validate(structuredClone(document) as Record<string, unknown>)
  return result.valid ? [] : result.errors
}

describe('the description of the service', () => {
  test.each([
    ['without tokens', {}],
    ['with tokens', { auth }],
    ['with open metrics', { auth: { ...auth, openMetrics: true } }],
  ])('is OpenAPI 3.1, %s', async (_, options) => {
    const document = await describeService(options)
    expect(document.openapi).toBe('3.1.0')
    expect(await faultsOf(document)).toEqual([])
  })

  test('is held to something: a fault is found', async () => {
    const { info: _, ...document } = await describeService()
    expect(await faultsOf(document)).not.toEqual([])
  })

  test('has every address that answers', async () => {
    const { paths } = await describeService()
    const service = makeService()
    for (const [path, methods] of Object.entries(paths)) {
      const response = await service(get(path))
      expect([path, response.status]).toEqual([path, 'get' in methods ? 200 : 405])
    }
    expect(Object.keys(paths)).toContain('/assess')
    expect(Object.keys(paths)).toContain('/cds-services/forlop-order-select/feedback')
  })

  test('refers to nothing that is not there', async () => {
    const document = await describeService()
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)]
    expect(references.length).toBeGreaterThan(20)
    expect(references.filter(([, name]) => !(name! in document.components.schemas))).toEqual([])
  })

  test('says how to come in where a token is asked for', async () => {
    const document = await describeService({ auth })
    expect(document).toMatchObject({
      servers: [{ url: auth.url }],
      security: [{ cdsClient: [] }],
      components: { securitySchemes: { cdsClient: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    })
    expect(document.paths['/health']?.['get']?.security).toEqual([])
    expect(document.paths['/assess']?.['post']?.responses).toHaveProperty('401')
    expect((await describeService()).paths['/assess']?.['post']?.responses).not.toHaveProperty('401')
  })

  test('in docs/openapi.json is fresh: `npm run openapi` makes it', async () => {
    expect(readFileSync('docs/openapi.json', 'utf8')).toBe(await renderOpenApi())
  })
})
