import { toQuestionnaireResponse } from '../fhir/questionnaire/to-response.js'
import type { Kartlegging } from '../forlop.js'
import { guarded, isPlain } from '../guarded.js'
import { either, list, nothing, object, record, text } from '../shape.js'

/** A CDS service as its discovery describes it, as far as it is read. */
export interface DescribedService {
  readonly id: string
  readonly hook: string
  readonly prefetch?: { readonly [key: string]: string } | null | undefined
}

/** The extension of a request that holds the answers themselves, for a service that asks for no form. */
const KARTLEGGING_EXTENSION = 'example.forlop.kartlegging'

const ownHook = /\.kartlegging-complete$/
const forms = /^QuestionnaireResponse\b/

const isService = object({ id: text, hook: text, prefetch: either(nothing, record(text)) })

const takesForm = ({ prefetch }: DescribedService): boolean =>
  Object.values(prefetch ?? {}).some((template) => forms.test(template))

/** The service that can be asked: one that wants the form, one of the hook that brings the answers, or the only one. */
export const askableService = /* @__PURE__ */ guarded(
  (services: readonly DescribedService[]): DescribedService | undefined =>
    services.find(takesForm) ??
    services.find(({ hook }) => ownHook.test(hook)) ??
    (services.length === 1 ? services[0] : undefined),
  { name: 'services', right: 'a list of services as discovery describes them', shape: list(isService) },
)

/** A made-up person, the same in every case: nothing of the guide follows from who she is. */
const patientId = 'conformance'

function callOf({ hook, prefetch }: DescribedService, kartlegging: Kartlegging, hookInstance: string) {
  const isOwn = ownHook.test(hook)
  const keys = Object.entries(prefetch ?? {})
  return {
    hook,
    hookInstance,
    context: {
      userId: 'Practitioner/conformance',
      patientId,
      encounterId: 'conformance',
      ...(hook === 'order-select' && {
        selections: ['ServiceRequest/none'],
        draftOrders: { resourceType: 'Bundle', type: 'collection', entry: [] },
      }),
      ...(isOwn && { kartlegging }),
    },
    ...(keys.length > 0 && {
      prefetch: Object.fromEntries(keys.map(([key, template]) => [key, prefetched(template, kartlegging, isOwn)])),
    }),
    ...(!isOwn && !keys.some(([, template]) => forms.test(template))
      ? { extension: { [KARTLEGGING_EXTENSION]: kartlegging } }
      : {}),
  }
}

/**
 * The call of a service by which it is asked about a kartlegging. The answers come in the first way that the service
 * knows: in the context of the hook for them, as the form it wants prefetched, else in an extension of the request.
 *
 * @throws ForlopError `invalid-kartlegging` when the answers are not a kartlegging, `invalid-options` for the rest
 */
export const hookCall = /* @__PURE__ */ guarded(
  callOf,
  { name: 'service', right: 'a service as discovery describes it', shape: isService },
  { name: 'kartlegging', right: 'an object of answers', shape: isPlain },
  { name: 'hookInstance', right: 'a UUID', shape: text },
)

/** What a record would have found by a template: the person, the form, and nothing of what no case is about. */
function prefetched(template: string, kartlegging: Kartlegging, isOwn: boolean): unknown {
  if (/^Patient\//.test(template)) return { resourceType: 'Patient', id: patientId }
  if (isOwn || !forms.test(template)) return null
  const [, base] = /questionnaire=(https?:[^&|]+)\/Questionnaire\//.exec(template) ?? []
  const form = toQuestionnaireResponse(kartlegging, {
    ...(base !== undefined && { base }),
    subject: `Patient/${patientId}`,
  })
  return { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: form }] }
}
