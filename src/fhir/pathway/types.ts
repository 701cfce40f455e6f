import type {
  CodeableConcept,
  Coding,
  DataRequirement,
  Expression,
  Extension,
  Narrative,
  Period,
  Range,
  RelatedArtifact,
  RequestPriority,
} from '../record/elements.js'

export interface PlanDefinitionCondition {
  readonly kind: 'applicability' | 'start'
  readonly expression: Expression
}

export interface PlanDefinitionRelatedAction {
  readonly extension?: Extension[]
  readonly actionId: string
  readonly relationship: 'after' | 'before-start'
  readonly offsetRange?: Range
}

export interface PlanDefinitionAction {
  readonly id: string
  readonly extension?: Extension[]
  readonly title: string
  readonly description?: string
  readonly textEquivalent?: string
  readonly priority?: RequestPriority
  readonly code?: CodeableConcept[]
  readonly documentation?: RelatedArtifact[]
  readonly trigger?: { readonly type: 'named-event'; readonly name: string }[]
  readonly condition?: PlanDefinitionCondition[]
  readonly input?: DataRequirement[]
  readonly relatedAction?: PlanDefinitionRelatedAction[]
  readonly groupingBehavior?: 'logical-group' | 'visual-group'
  readonly selectionBehavior?: 'any' | 'at-most-one'
  readonly requiredBehavior?: 'could' | 'must-unless-documented'
  readonly definitionCanonical?: string
  readonly action?: PlanDefinitionAction[]
}

export interface PlanDefinition {
  readonly resourceType: 'PlanDefinition'
  readonly id: string
  readonly language: string
  readonly text: Narrative
  readonly url: string
  readonly version: string
  readonly name: string
  readonly title: string
  readonly type: CodeableConcept
  /** Never `active`: nobody but the makers has approved it. */
  readonly status: 'draft'
  readonly experimental: false
  readonly publisher: string
  readonly description: string
  readonly jurisdiction: { readonly coding: Coding[] }[]
  readonly copyright: string
  readonly effectivePeriod?: Period
  readonly relatedArtifact: RelatedArtifact[]
  readonly library?: string[]
  readonly action: PlanDefinitionAction[]
}
