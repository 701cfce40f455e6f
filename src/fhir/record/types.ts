import type {
  Annotation,
  CodeableConcept,
  DataRequirement,
  Expression,
  Extension,
  Identifier,
  Meta,
  Narrative,
  Period,
  Range,
  Reference,
  RelatedArtifact,
  RequestPriority,
} from './elements.js'

export type * from './elements.js'

/** A proposal, or what the professional has decided to do. Never an order: the library orders nothing. */
export type Intent = 'proposal' | 'plan'

interface DomainResource {
  readonly id?: string
  readonly meta?: Meta
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

export interface ServiceRequest extends DomainResource {
  readonly resourceType: 'ServiceRequest'
  readonly identifier: Identifier[]
  readonly instantiatesCanonical: string[]
  readonly basedOn?: Reference[]
  readonly requisition: Identifier
  readonly status: 'draft' | 'active'
  readonly intent: Intent
  readonly category: CodeableConcept[]
  readonly priority: RequestPriority
  readonly code: CodeableConcept
  readonly orderDetail?: CodeableConcept[]
  readonly subject: Reference
  readonly encounter?: Reference
  readonly authoredOn: string
  readonly requester?: Reference
  readonly performerType?: CodeableConcept
  readonly reasonCode?: CodeableConcept[]
  readonly reasonReference?: Reference[]
  readonly supportingInfo?: Reference[]
  readonly note: Annotation[]
}

export interface Task extends DomainResource {
  readonly resourceType: 'Task'
  readonly identifier?: Identifier[]
  readonly basedOn?: Reference[]
  readonly groupIdentifier?: Identifier
  readonly status: 'draft' | 'requested'
  readonly intent: Intent | 'option'
  readonly priority?: RequestPriority
  readonly code: CodeableConcept
  readonly description: string
  readonly for: Reference
  readonly encounter?: Reference
  readonly authoredOn?: string
  readonly requester?: Reference
  readonly reasonCode?: CodeableConcept
  readonly note?: Annotation[]
  readonly restriction?: { readonly period: Period }
}

export interface RequestGroupAction {
  readonly id: string
  readonly extension?: Extension[]
  readonly title: string
  readonly textEquivalent?: string
  readonly priority?: RequestPriority
  readonly code?: CodeableConcept[]
  readonly documentation?: RelatedArtifact[]
  readonly groupingBehavior?: 'visual-group'
  readonly requiredBehavior?: 'could' | 'must-unless-documented'
  readonly resource?: Reference
  readonly action?: RequestGroupAction[]
}

export interface RequestGroup extends DomainResource {
  readonly resourceType: 'RequestGroup'
  readonly contained: (Task | Device)[]
  readonly identifier: Identifier[]
  readonly instantiatesCanonical: string[]
  readonly groupIdentifier: Identifier
  readonly status: 'draft' | 'active'
  readonly intent: Intent
  readonly priority: RequestPriority
  readonly code: CodeableConcept
  readonly subject: Reference
  readonly encounter?: Reference
  readonly authoredOn: string
  readonly author: Reference
  readonly action?: RequestGroupAction[]
}

export interface CarePlanActivityDetail {
  readonly kind?: 'ServiceRequest' | 'Task' | 'Appointment'
  readonly code?: CodeableConcept
  readonly status:
    'not-started' | 'scheduled' | 'in-progress' | 'on-hold' | 'completed' | 'stopped' | 'cancelled' | 'unknown'
  readonly statusReason?: CodeableConcept
  readonly scheduledPeriod?: Period
  readonly description: string
}

export interface CarePlanActivity {
  readonly reference?: Reference
  readonly detail?: CarePlanActivityDetail
}

export interface CarePlan extends DomainResource {
  readonly resourceType: 'CarePlan'
  readonly contained?: Device[]
  readonly identifier: Identifier[]
  readonly instantiatesCanonical: string[]
  readonly status: 'draft' | 'active' | 'on-hold' | 'revoked' | 'completed'
  readonly intent: Intent
  readonly category?: CodeableConcept[]
  readonly title: string
  readonly subject: Reference
  readonly encounter?: Reference
  readonly period?: Period
  readonly created: string
  readonly author?: Reference
  readonly addresses?: Reference[]
  readonly supportingInfo?: Reference[]
  readonly activity?: CarePlanActivity[]
  readonly note?: Annotation[]
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

export type PlanDefinitionCondition = {
  readonly kind: 'applicability' | 'start' | 'stop'
  readonly expression: Expression
}
export type PlanDefinitionOffset = {
  readonly actionId: string
  readonly relationship: 'after' | 'before-start'
  readonly offsetRange?: Range
}
