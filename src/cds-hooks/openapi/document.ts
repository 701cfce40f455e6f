import * as z from 'zod'
import { decisionSchema } from '../../decision-schema.js'
import { kartleggingSchema } from '../../kartlegging-schema.js'
import { MAX_BYTES } from '../request/read-body.js'
import { feedbackRequestSchema } from '../request/feedback-request.js'
import { hookRequestSchema } from '../request/hook-request.js'
import { cardsResponseSchema } from '../response/card.js'
import type { ServiceParts } from '../service-parts.js'
import { discoverySchema, healthSchema, outcomeSchema } from './schemas.js'

type Json = { readonly [key: string]: unknown }

/** The name of a schema for the requests of a service: `PatientViewRequest`. */
const requestName = (kind: string): string =>
  `${kind.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Request`

/** The OpenAPI 3.1 description of a service, made of the schemas that requests are checked with. */
export function openApiDocument({ settings, services }: Pick<ServiceParts, 'settings' | 'services'>): Json {
  const { auth } = settings
  const secured = auth !== undefined
  const operation = (method: 'get' | 'post', path: string, rest: Json): [string, Json] => [
    path,
    {
      [method]: {
        operationId: `${method}${path.replaceAll(/(?:\/|-|\.)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`,
        ...rest,
      },
    },
  ]
  const paths = Object.fromEntries([
    operation('get', '/cds-services', {
      summary: 'The services there are (CDS Hooks discovery)',
      parameters: [acceptLanguage],
      responses: { 200: json('The services', 'Discovery'), ...refusals(secured, 'get') },
    }),
    ...services.flatMap(({ id, kind, title, description }) => [
      operation('post', `/cds-services/${id}`, {
        summary: title.en,
        description: description.en,
        parameters: [acceptLanguage],
        requestBody: { required: true, content: { 'application/json': { schema: ref(requestName(kind)) } } },
        responses: {
          200: json('Cards, the most urgent first; always at least one', 'Cards'),
          412: json('A context or prefetch that is required is missing', 'OperationOutcome'),
          ...refusals(secured, 'post'),
        },
      }),
      operation('post', `/cds-services/${id}/feedback`, {
        summary: `Feedback on the cards of: ${title.en}`,
        requestBody: { required: true, content: { 'application/json': { schema: ref('FeedbackRequest') } } },
        responses: { 200: { description: 'Taken' }, ...refusals(secured, 'post') },
      }),
    ]),
    operation('post', '/assess', {
      summary: 'A kartlegging in, the decision out',
      requestBody: { required: true, content: { 'application/json': { schema: ref('Kartlegging') } } },
      responses: { 200: json('The decision', 'Decision'), ...refusals(secured, 'post') },
    }),
    operation('get', '/health', {
      summary: 'Whether the service decides as it was recorded to',
      security: [],
      responses: { 200: json('It does', 'Health'), 503: json('It does not: use no answer of it', 'Health') },
    }),
    operation('get', '/metrics', {
      summary: 'Counters, in the text format of Prometheus, without personal data',
      ...(auth?.openMetrics === true && { security: [] }),
      responses: {
        200: { description: 'Counters', content: { 'text/plain': { schema: { type: 'string' } } } },
        ...refusals(secured && !auth.openMetrics, 'get'),
      },
    }),
    operation('get', '/openapi.json', {
      summary: 'This description',
      security: [],
      responses: {
        200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    }),
  ])
  return {
    openapi: '3.1.0',
    info: {
      title: 'forlop',
      version: '1.0.0',
      summary: 'Decision support by the national guide to mental health and substance use services, as CDS Hooks 2.0',
      description: `Bodies are JSON in UTF-8, at most ${MAX_BYTES} bytes. What is refused is told as an OperationOutcome.`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: auth?.url ?? '/' }],
    ...(secured && { security: [{ cdsClient: [] }] }),
    paths,
    components: {
      schemas: componentSchemas(services),
      ...(secured && {
        securitySchemes: {
          cdsClient: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description: 'The JWT of a CDS client, signed with RS384 or ES384, for one request to one address.',
          },
        },
      }),
    },
  }
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

const json = (description: string, schema: string): Json => ({
  description,
  content: { 'application/json': { schema: ref(schema) } },
})

const acceptLanguage: Json = {
  name: 'Accept-Language',
  in: 'header',
  description: 'The language of the answer: nb, nn or en. An extension of the request goes before it.',
  schema: { type: 'string' },
  example: 'nn',
}

const reasons = {
  get: { 421: 'The host is not one of this service', 429: 'Too many requests', 500: 'The service has failed' },
  post: {
    400: 'The request is not right',
    408: 'The body took too long to arrive',
    413: 'The body is too large',
    415: 'The body is not JSON in UTF-8',
    421: 'The host is not one of this service',
    429: 'Too many requests',
    500: 'The service has failed: no recommendation was computed',
    503: 'The service cannot answer now: no recommendation was computed',
  },
} as const

const refusals = (secured: boolean, method: 'get' | 'post'): Json =>
  Object.fromEntries(
    Object.entries({ ...(secured && { 401: 'The token is missing or not right' }), ...reasons[method] }).map(
      ([status, description]) => [status, json(description, 'OperationOutcome')],
    ),
  )

function componentSchemas(services: ServiceParts['services']): Json {
  const registry = z.registry<{ id: string }>()
  const add = (schema: z.ZodType, id: string): void => void registry.add(schema, { id })
  add(kartleggingSchema, 'Kartlegging')
  add(decisionSchema, 'Decision')
  add(discoverySchema, 'Discovery')
  add(cardsResponseSchema, 'Cards')
  add(feedbackRequestSchema, 'FeedbackRequest')
  add(outcomeSchema, 'OperationOutcome')
  add(healthSchema, 'Health')
  for (const { kind, hook } of services) add(hookRequestSchema(kind, hook), requestName(kind))
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _uri, ...schema }]) => [id, schema]),
  )
}
