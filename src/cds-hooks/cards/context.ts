import type { Decision, DecisionAction, MissingFact } from '../../engine/decision.js'
import type { Translator } from '../../explain/translator.js'
import { uuidOf } from '../../fhir/record/uuid.js'
import type { Locale } from '../../guideline/text.js'
import type { HookRequest } from '../request/hook-request.js'

/** What every card of one call is made of. */
export interface CardContext {
  readonly t: Translator
  readonly locale: Locale
  readonly decision: Decision
  readonly request: HookRequest
  readonly service: string
  readonly base: string
  /** When the drafts are said to be made: an instant, with seconds and offset. */
  readonly authored: string
  /** There was no kartlegging at all. */
  readonly none: boolean
  readonly launchUrl: string | undefined
}

/** The same call with the same answers has the same cards, under the same names. */
export const uuidIn = ({ request, service, decision }: CardContext, ...role: readonly string[]): string =>
  uuidOf([request.hookInstance.toLowerCase().replace('urn:uuid:', ''), service, decision.id, ...role])

/** What is to be done and has not been: what only a missing answer could bring is asked for instead. */
export const dueActions = ({ actions }: Decision): readonly DecisionAction[] =>
  actions.filter(({ certainty, status }) => certainty !== 'possible' && status === 'open')

/** It rests on an answer of this person, or on one that is missing. The rest holds for all who get help. */
export const isPersonal = ({ because, dependsOn }: DecisionAction): boolean =>
  Object.keys(because).length > 0 || dependsOn.length > 0

/** It is a step that somebody takes; a service, or how help is given, is no task or referral of its own. */
export const isStep = ({ kind, urgency }: DecisionAction): boolean =>
  urgency !== 'routine' || (kind !== 'service' && kind !== 'information')

/** What is missing that could change whom the guide is for, the hovedforlop, safety, or something mandatory. */
export const mattersMost = ({ missing }: Decision): readonly MissingFact[] =>
  missing.filter(
    ({ safetyCritical, changes }) => safetyCritical || changes.scope || changes.hovedforlop || changes.shall.length > 0,
  )
