import type { Coding, Extension, Identifier, Meta, Period, Reference, CodeableConcept } from '../record/elements.js'

/** What a primitive has beside its value: here translations of a text. */
export interface PrimitiveElement {
  readonly extension: Extension[]
}

/** A code to choose, with its name in the languages of the form. */
export interface OptionCoding extends Coding {
  readonly _display?: PrimitiveElement
}

export interface AnswerOption {
  readonly valueCoding: OptionCoding
}

export interface ValueSetConcept {
  readonly code: string
  readonly display: string
  readonly designation?: { readonly language: string; readonly value: string }[]
}

/** What can be chosen in a list that several can be ticked in. */
export interface ValueSet {
  readonly resourceType: 'ValueSet'
  readonly id: string
  readonly status: 'active'
  readonly compose: { readonly include: { readonly system: string; readonly concept: ValueSetConcept[] }[] }
  readonly expansion: {
    readonly timestamp: string
    readonly contains: (ValueSetConcept & { readonly system: string })[]
  }
}

/** The question is shown when this holds of another one. */
export type EnableWhen =
  | { readonly question: string; readonly operator: '='; readonly answerCoding: Coding }
  | { readonly question: string; readonly operator: '>=' | '<='; readonly answerInteger: number }
  | { readonly question: string; readonly operator: 'exists'; readonly answerBoolean: boolean }

export interface QuestionnaireItem {
  readonly linkId: string
  readonly extension?: Extension[]
  readonly code?: Coding[]
  readonly text: string
  readonly _text?: PrimitiveElement
  readonly type: 'group' | 'display' | 'integer' | 'choice'
  readonly enableWhen?: EnableWhen[]
  readonly enableBehavior?: 'any' | 'all'
  readonly repeats?: boolean
  readonly answerOption?: AnswerOption[]
  /** The id of a contained value set, after a `#`. */
  readonly answerValueSet?: string
  readonly item?: QuestionnaireItem[]
}

/** The R4 Questionnaire as this library makes it: a part of what FHIR allows. */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire'
  readonly id: string
  readonly meta: Meta
  readonly language: string
  readonly contained: ValueSet[]
  readonly url: string
  readonly version: string
  readonly name: string
  readonly title: string
  readonly _title?: PrimitiveElement
  readonly status: 'active'
  readonly experimental: boolean
  readonly subjectType: 'Patient'[]
  readonly description: string
  readonly _description?: PrimitiveElement
  readonly jurisdiction: CodeableConcept[]
  readonly copyright: string
  readonly _copyright?: PrimitiveElement
  readonly effectivePeriod: Period
  readonly item: QuestionnaireItem[]
}

export interface QuestionnaireResponseAnswer {
  readonly valueInteger?: number
  readonly valueCoding?: Coding
}

export interface QuestionnaireResponseItem {
  readonly linkId: string
  readonly text?: string
  readonly answer?: QuestionnaireResponseAnswer[]
  readonly item?: QuestionnaireResponseItem[]
}

/** The R4 QuestionnaireResponse as this library writes it. It reads every R4 one that answers the questionnaire. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse'
  readonly language: string
  readonly identifier?: Identifier
  readonly questionnaire: string
  readonly status: 'in-progress' | 'completed' | 'amended'
  readonly subject?: Reference
  readonly encounter?: Reference
  readonly authored?: string
  readonly author?: Reference
  readonly item?: QuestionnaireResponseItem[]
}
