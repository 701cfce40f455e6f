import type { Decision, DecisionAction } from '../../engine/decision.js'
import { deepFreeze } from '../../engine/freeze.js'
import { actionConcept, kindConcept, priorityOf, reasons, recommendation } from './concepts.js'
import {
  answersLink,
  authorLink,
  encounterPart,
  identifierFor,
  linkTo,
  part,
  recordContext,
  type RecordContext,
} from './context.js'
import { guideCanonical } from './guide-link.js'
import { checkRecordOptions, type RecordOptions } from './options.js'
import { asMarkdown, dueAction, said } from './said.js'
import { pathwaySystem, recipientSystem } from './systems.js'
import type { CodeableConcept, ServiceRequest } from './types.js'
import { heading, narrative, paragraph } from './xhtml.js'

/**
 * A referral of a decision as a proposal: who to, how soon, why, and what it rests on. A draft until the professional
 * decides; `doNotPerform` is never there.
 *
 * @throws ForlopError `invalid-options`, also when the action is no referral that this decision demands
 */
export function serviceRequest(decision: Decision, action: DecisionAction, options: RecordOptions): ServiceRequest {
  checkRecordOptions(options)
  const context = recordContext(decision, options)
  return deepFreeze(makeServiceRequest(context, dueAction(context, action, 'referral')))
}

export const serviceRequestRole = ({ id }: Pick<DecisionAction, 'id'>): string => `service-request/${id}`

export function makeServiceRequest(context: RecordContext, action: DecisionAction): ServiceRequest {
  const { given, fhir, intent, locale, decision } = context
  const lines = said(context, action)
  const answers = answersLink(context)
  return {
    resourceType: 'ServiceRequest',
    language: locale,
    text: narrative(locale, heading(lines[0]!), ...lines.slice(1).map(paragraph)),
    extension: [recommendation(context, action)],
    identifier: [identifierFor(context, serviceRequestRole(action))],
    instantiatesCanonical: [guideCanonical(fhir, decision.guideline)],
    basedOn: [linkTo(context, 'CarePlan', 'care-plan')],
    requisition: identifierFor(context, 'decision'),
    status: intent === 'plan' ? 'active' : 'draft',
    intent,
    category: [kindConcept(context, action.kind)],
    priority: priorityOf(action),
    code: actionConcept(context, action.id),
    ...part('orderDetail', pathwayConcepts(context, action)),
    subject: context.subject,
    ...encounterPart(context),
    authoredOn: given.authored,
    ...part('requester', authorLink(context)),
    ...part('performerType', recipient(context, action)),
    ...part('reasonCode', reasons(context, action.because)),
    ...part(
      'reasonReference',
      given.conditions?.map((reference) => ({ reference })),
    ),
    supportingInfo: [...(answers ? [answers] : []), linkTo(context, 'GuidanceResponse', 'guidance-response')],
    note: [{ text: asMarkdown(lines) }],
  }
}

/** Which pathways it can open; several where the guide leaves the choice open. */
const pathwayConcepts = ({ t, fhir }: RecordContext, { pathway = [] }: DecisionAction): CodeableConcept[] =>
  pathway.map((id) => ({
    coding: [{ system: pathwaySystem(fhir), code: id }],
    text: t(`pathway.${id}`),
  }))

/** Who to. Several are one of them: a code for each would say that they mean the same. */
function recipient({ t, fhir }: RecordContext, { to = [] }: DecisionAction): CodeableConcept | undefined {
  if (to.length === 0) return undefined
  const text = to.map((who) => t(`to.${who}`)).join(t('or'))
  return to.length > 1 ? { text } : { coding: [{ system: recipientSystem(fhir), code: to[0]!, display: text }], text }
}
