import type { DomainResource, Device, Intent } from './types.js'
import type {
  Annotation,
  CodeableConcept,
  Extension,
  Identifier,
  Period,
  Reference,
  RelatedArtifact,
  RequestPriority,
} from './elements.js'

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
