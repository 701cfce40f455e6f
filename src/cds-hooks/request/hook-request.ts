import * as z from 'zod'
import type { CdsService, HookKind } from '../hooks.js'
import { refusal, refuse, wherePath, type OutcomeIssue } from '../response/outcome.js'
import { isJsonObject, type JsonObject } from './read-json.js'

const id = z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/, { error: 'must be a FHIR id: 1 to 64 letters, digits, - or .' })

const reference = z.string().regex(/^[A-Z][A-Za-z]{1,63}\/[A-Za-z0-9\-.]{1,64}$/, {
  error: 'must be a reference such as Practitioner/123',
})

const uuid = z.string().regex(/^(urn:uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, {
  error: 'must be a UUID, such as d1577c69-dfbe-44ad-ba6d-3e05e953b2ea',
})

const httpUrl = z.string().refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), {
  error: 'must be an http or https URL',
})

/** A resource as far as a request is looked at. What is in it is read where it is used. */
const resource = z.looseObject({ resourceType: z.string() })

const extension = z.record(z.string(), z.unknown())

/** Which orders stand in a draft: their codes, and nothing else, are read. */
const draftOrders = z.looseObject({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.looseObject({ resource: resource.optional() })).optional(),
})

const context = { userId: reference, patientId: id, encounterId: id.optional(), extension: extension.optional() }

const contexts = {
  'patient-view': z.looseObject(context),
  'encounter-start': z.looseObject({ ...context, encounterId: id }),
  'order-select': z.looseObject({ ...context, selections: z.array(reference).min(1), draftOrders }),
  'kartlegging-complete': z.looseObject({
    ...context,
    kartlegging: z.record(z.string(), z.unknown()).optional(),
    questionnaireResponse: resource.optional(),
  }),
} as const satisfies { readonly [K in HookKind]: z.ZodType }

/** The schema of a request to one service. Members it does not name are let be: the specification grows. */
export const hookRequestSchema = (kind: HookKind, hook: string) =>
  z.looseObject({
    hook: z.literal(hook),
    hookInstance: uuid,
    fhirServer: httpUrl.optional(),
    fhirAuthorization: z
      .looseObject({
        access_token: z.string(),
        token_type: z.literal('Bearer'),
        expires_in: z.int(),
        scope: z.string(),
        subject: z.string(),
      })
      .optional(),
    context: contexts[kind],
    prefetch: z.looseObject({ kartlegging: resource.nullable().optional() }).optional(),
    extension: extension.optional(),
  })

/** A request that has the form it must have. */
export interface HookRequest {
  readonly hookInstance: string
  readonly context: {
    readonly userId: string
    readonly patientId: string
    readonly encounterId?: string
    readonly draftOrders?: z.infer<typeof draftOrders>
    readonly kartlegging?: JsonObject
    readonly questionnaireResponse?: JsonObject
  }
  readonly prefetch?: { readonly kartlegging?: JsonObject | null }
  readonly extension?: JsonObject
}

/** Checks a request: 412 where something is missing that the hook requires, 400 where something is wrong. */
export function checkHookRequest(
  body: JsonObject,
  service: CdsService,
  schema: ReturnType<typeof hookRequestSchema>,
): HookRequest {
  checkRequired(body, service)
  const { success, data, error } = schema.safeParse(body)
  if (!success) throw refusal(400, error.issues.map(issueOf))
  if (data.fhirAuthorization !== undefined && data.fhirServer === undefined) {
    throw refuse(400, 'invariant', 'must be given where there is a `fhirAuthorization`', 'fhirServer')
  }
  return data as unknown as HookRequest
}

function checkRequired({ hook, context }: JsonObject, service: CdsService): void {
  if (hook !== service.hook || (context !== undefined && !isJsonObject(context))) return
  const missing = service.context.filter((name) => (context?.[name] ?? null) === null)
  if (missing.length === 0) return
  throw refusal(
    412,
    missing.map((name) => ({
      code: 'required',
      message: `the hook ${service.hook} requires it`,
      where: `context.${name}`,
    })),
  )
}

/** What zod found, told without a value: of an unexpected one it says only what was expected. */
export const issueOf = ({ path, message, code }: z.core.$ZodIssue): OutcomeIssue => ({
  code: code === 'invalid_type' ? 'structure' : 'value',
  message: message.replace(/, received .*$/, ''),
  where: wherePath(...path),
})
