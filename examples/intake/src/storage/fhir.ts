import type { Decision } from 'forlop'
import { decisionBundle, instanceCarePlan, overrideCommunication, toQuestionnaireResponse } from 'forlop/fhir'
import type { Case, Locale } from '../case/case'

interface FhirOptions {
  /** The person, as the record knows them: `Patient/123`. */
  readonly patient: string
  /** The time it is made, with its offset. */
  readonly now: string
  readonly locale: Locale
}

interface Identified {
  readonly resourceType: string
  readonly identifier?: readonly { readonly value?: string }[]
}

/** The case as one FHIR R4 transaction: the answers, the decision, the departures, and each pathway as a care plan. */
export function fhirBundle(one: Case, decision: Decision, { patient, now, locale }: FhirOptions): object {
  const questionnaireResponse = toQuestionnaireResponse(one.kartlegging, { subject: patient, authored: now, locale })
  const bundle = decisionBundle(decision, { patient, authored: now, locale, questionnaireResponse })
  const pathways = [...(one.pathway === null ? [] : [one.pathway]), ...Object.values(one.pakkeforlop)]
  const more = [
    ...one.overrides.map((override) => overrideCommunication(override, { patient, locale })),
    ...pathways.map((instance) => instanceCarePlan(instance, { patient, now, locale })),
  ]
  return { ...bundle, entry: [...bundle.entry, ...more.map((resource) => entry(resource as Identified))] }
}

/** Its identifier is a UUID: sent twice, it is stored once. */
function entry(resource: Identified) {
  const fullUrl = resource.identifier?.[0]?.value ?? `urn:uuid:${crypto.randomUUID()}`
  const search = `identifier=${encodeURIComponent(`urn:ietf:rfc:3986|${fullUrl}`)}`
  return { fullUrl, resource, request: { method: 'POST', url: resource.resourceType, ifNoneExist: search } }
}
