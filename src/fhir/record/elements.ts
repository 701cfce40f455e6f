/**
 * The data types of FHIR R4, as narrow as we write them and assignable to those of `@types/fhir`. What is made is frozen;
 * the arrays are typed as FHIR's own types have them, because a read-only one could not be handed to other libraries.
 */
export interface Coding {
  readonly system: string
  readonly version?: string
  readonly code: string
  readonly display?: string
}

export interface CodeableConcept {
  readonly coding?: Coding[]
  readonly text?: string
}

export interface Identifier {
  readonly system: string
  readonly value: string
}

/** Another resource: by its place, or by its identifier alone. */
export interface Reference {
  readonly reference?: string
  readonly type?: string
  readonly identifier?: Identifier
  readonly display?: string
}

export interface Period {
  readonly start?: string
  readonly end?: string
}

export interface Quantity {
  readonly value: number
  readonly unit: string
  readonly system?: string
  readonly code?: string
}

export interface Range {
  readonly low?: Quantity
  readonly high: Quantity
}

export interface Annotation {
  readonly authorString?: string
  readonly time?: string
  readonly text: string
}

export interface Narrative {
  readonly status: 'generated'
  /** XHTML, with everything from outside escaped. */
  readonly div: string
}

export interface Meta {
  readonly profile?: string[]
}

export interface Extension {
  readonly url: string
  readonly extension?: Extension[]
  readonly valueCode?: string
  readonly valueString?: string
  readonly valueBoolean?: boolean
  readonly valueInteger?: number
  readonly valueCoding?: Coding
  readonly valueCodeableConcept?: CodeableConcept
}

export interface RelatedArtifact {
  readonly type:
    'documentation' | 'justification' | 'citation' | 'predecessor' | 'derived-from' | 'depends-on' | 'composed-of'
  readonly label?: string
  readonly display?: string
  readonly citation?: string
  readonly url?: string
  readonly resource?: string
}

export interface Expression {
  readonly description?: string
  readonly name?: string
  readonly language: string
  readonly expression?: string
  readonly reference?: string
}

export interface DataRequirement {
  readonly extension?: Extension[]
  readonly type: 'QuestionnaireResponse'
  readonly mustSupport?: string[]
}

export type RequestPriority = 'routine' | 'urgent' | 'stat'
