import type {
  Annotation,
  CodeableConcept,
  DataRequirement,
  Extension,
  Identifier,
  Narrative,
  Period,
  Reference,
} from './elements.js'
import type { CarePlan, RequestGroup, ServiceRequest, Task } from './request-types.js'

export type * from './elements.js'
export type * from './request-types.js'

/** A proposal, or what the professional has decided to do. Never an order: the library orders nothing. */
export type Intent = 'proposal' | 'plan'

export interface DomainResource {
  readonly id?: string
  readonly language?: string
  readonly text?: Narrative
  readonly extension?: Extension[]
}

export interface ParametersParameter {
  readonly name: string
  readonly valueBoolean?: boolean
  readonly valueCode?: string
  readonly valueInteger?: number
  readonly valueString?: string
  readonly valueDate?: string
  readonly valueCanonical?: string
  readonly valueCodeableConcept?: CodeableConcept
  readonly part?: ParametersParameter[]
}

export interface Parameters {
  readonly resourceType: 'Parameters'
  readonly id?: string
  readonly parameter: ParametersParameter[]
}

export interface OperationOutcomeIssue {
  readonly severity: 'warning' | 'information'
  readonly code: 'required' | 'incomplete' | 'business-rule' | 'informational'
  readonly details: CodeableConcept
  readonly expression?: string[]
}

export interface OperationOutcome {
  readonly resourceType: 'OperationOutcome'
  readonly id?: string
  readonly issue: OperationOutcomeIssue[]
}

export interface Device {
  readonly resourceType: 'Device'
  readonly id: string
  readonly deviceName: { readonly name: string; readonly type: 'model-name' }[]
  readonly version: { readonly type: CodeableConcept; readonly value: string }[]
}

export interface GuidanceResponse extends DomainResource {
  readonly resourceType: 'GuidanceResponse'
  readonly contained: (Parameters | OperationOutcome | Device)[]
  readonly requestIdentifier: Identifier
  readonly identifier: Identifier[]
  readonly moduleCanonical: string
  readonly status: 'success' | 'data-requested' | 'data-required'
  readonly subject: Reference
  readonly encounter?: Reference
  readonly occurrenceDateTime: string
  readonly performer: Reference
  readonly reasonCode?: CodeableConcept[]
  readonly note?: Annotation[]
  readonly evaluationMessage?: Reference[]
  readonly outputParameters: Reference
  readonly result?: Reference
  readonly dataRequirement?: DataRequirement[]
}

export interface Flag extends DomainResource {
  readonly resourceType: 'Flag'
  readonly contained: Device[]
  readonly identifier: Identifier[]
  readonly status: 'active'
  readonly category: CodeableConcept[]
  readonly code: CodeableConcept
  readonly subject: Reference
  readonly period: Period
  readonly encounter?: Reference
  readonly author: Reference
}

export interface Provenance extends DomainResource {
  readonly resourceType: 'Provenance'
  readonly contained: Device[]
  readonly target: Reference[]
  readonly recorded: string
  readonly activity: CodeableConcept
  readonly agent: { readonly type: CodeableConcept; readonly who: Reference }[]
  readonly entity: { readonly role: 'source' | 'derivation'; readonly what: Reference }[]
}

export interface Communication extends DomainResource {
  readonly resourceType: 'Communication'
  readonly identifier: Identifier[]
  readonly instantiatesCanonical: string[]
  readonly status: 'completed'
  readonly category: CodeableConcept[]
  readonly subject: Reference
  readonly topic: CodeableConcept
  readonly about: Reference[]
  readonly encounter?: Reference
  readonly sent: string
  readonly sender: Reference
  readonly reasonCode: CodeableConcept[]
  readonly payload: { readonly contentString: string }[]
  readonly note: Annotation[]
}

/** A filled-in form of the host: it goes along as it is. */
export interface GivenQuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse'
  readonly identifier?: Identifier
}

export type RecordResource =
  GuidanceResponse | RequestGroup | CarePlan | ServiceRequest | Task | Flag | Provenance | GivenQuestionnaireResponse

export interface BundleEntry {
  readonly fullUrl: string
  readonly resource: RecordResource
  readonly request: { readonly method: 'POST'; readonly url: string; readonly ifNoneExist?: string }
}

export interface RecordBundle {
  readonly resourceType: 'Bundle'
  readonly type: 'transaction' | 'batch'
  readonly entry: BundleEntry[]
}
