import type { Decision } from '../../engine/decision.js'
import { checkDecision } from '../../engine/is-decision.js'
import type { Locale } from '../../guideline/text.js'
import { withLocalTexts } from '../../explain/local-texts.js'
import type { Translator } from '../../explain/translator.js'
import { checkBase, type FhirOptions } from '../names.js'
import type { RecordOptions } from './options.js'
import type { Identifier, Intent, RecordResource, Reference } from './types.js'
import { uuidOf } from './uuid.js'
import { recordTranslator } from './words.js'

/** How the resources of one decision point to each other. */
export type Links = 'full-url' | 'identifier'

/** What every resource made of one decision needs. */
export interface RecordContext {
  readonly decision: Decision
  readonly t: Translator
  readonly locale: Locale
  readonly fhir: FhirOptions
  readonly given: RecordOptions
  readonly intent: Intent
  readonly subject: Reference
  readonly links: Links
}

export function recordContext(decision: Decision, given: RecordOptions, links: Links = 'identifier'): RecordContext {
  const { locale = 'nb', intent = 'proposal' } = given
  checkDecision(decision)
  return {
    decision,
    t: withLocalTexts(recordTranslator(locale), decision.kommune),
    locale,
    fhir: { base: checkBase(given) },
    given,
    intent,
    subject: { reference: given.patient },
    links,
  }
}

/**
 * A resource by its part in the record of a decision. Two persons can answer alike, and one person twice: so it is made of
 * the decision, the person and the time.
 */
export const uuidFor = ({ decision, given }: RecordContext, role: string): string =>
  `urn:uuid:${uuidOf([decision.id, given.patient, given.authored, given.encounter ?? null, role])}`

export const identifierFor = (context: RecordContext, role: string): Identifier => ({
  system: 'urn:ietf:rfc:3986',
  value: uuidFor(context, role),
})

/** Another resource of the same decision: by its full URL inside a transaction, else by its identifier. */
export const linkTo = (context: RecordContext, type: RecordResource['resourceType'], role: string): Reference =>
  context.links === 'full-url'
    ? { reference: uuidFor(context, role), type }
    : { type, identifier: identifierFor(context, role) }

/** The answers, where they are known: in the record, or going along. */
export function answersLink(context: RecordContext): Reference | undefined {
  const { questionnaireResponse } = context.given
  if (questionnaireResponse === undefined) return undefined
  if (typeof questionnaireResponse === 'string') return { reference: questionnaireResponse }
  if (context.links === 'full-url') return linkTo(context, 'QuestionnaireResponse', 'questionnaire-response')
  const identifier = questionnaireResponse.identifier ?? identifierFor(context, 'questionnaire-response')
  return { type: 'QuestionnaireResponse', identifier }
}

/** The author, where one is given. */
export const authorLink = ({ given }: RecordContext): Reference | undefined =>
  given.author === undefined ? undefined : { reference: given.author }

/** A part that is left out when there is nothing in it: FHIR knows no empty element. */
export const part = <K extends string, V>(name: K, value: V | undefined): { [N in K]?: V } =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? {} : ({ [name]: value } as { [N in K]: V })

/** The encounter, on the resources that have one. */
export const encounterPart = ({ given }: RecordContext): { readonly encounter?: Reference } =>
  given.encounter === undefined ? {} : { encounter: { reference: given.encounter } }
