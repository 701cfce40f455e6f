import type { Decision, DecisionAction } from '../../engine/decision.js'
import { deepFreeze } from '../../engine/freeze.js'
import { canonical } from '../names.js'
import { actionConcept, levelConcept } from './concepts.js'
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
import { device, deviceLink } from './device.js'
import { guideCanonical } from './guide-link.js'
import { checkRecordOptions, type RecordOptions } from './options.js'
import { demanded, dueReferrals, dueTasks, guideTitle } from './said.js'
import { serviceRequestRole } from './service-request.js'
import { taskRole } from './task.js'
import type { CarePlan, CarePlanActivity } from './types.js'
import { heading, list, narrative, paragraph } from './xhtml.js'

/**
 * What a decision asks for: its referrals, what is mandatory or cannot wait, and what is mandatory and has been done. The
 * hovedforlop is its category once it is settled enough to be recommended.
 *
 * @throws ForlopError `invalid-options`
 */
export function carePlan(decision: Decision, options: RecordOptions): CarePlan {
  checkRecordOptions(options)
  return deepFreeze(makeCarePlan(recordContext(decision, options)))
}

export function makeCarePlan(context: RecordContext): CarePlan {
  const { decision, given, fhir, intent, locale, t } = context
  const { recommended } = decision.hovedforlop
  const answers = answersLink(context)
  const author = authorLink(context)
  const title = t('title', { guide: guideTitle(decision.guideline.id, locale) })
  const due = [...dueReferrals(context), ...dueTasks(context)]
  const done = demanded(context).filter(({ status, strength }) => status === 'done' && strength === 'shall')
  return {
    resourceType: 'CarePlan',
    language: locale,
    text: narrative(
      locale,
      heading(title),
      ...(recommended === null ? [] : [paragraph(t('record.hovedforlop', { level: recommended }))]),
      list(due.map(({ id, strength }) => `${t(`action.${id}`)} [${t(`strength.${strength}`)}]`)),
      ...(done.length === 0 ? [] : [heading(t('heading.done')), list(done.map(({ id }) => t(`action.${id}`)))]),
    ),
    ...(author === undefined ? { contained: [device(context)] } : {}),
    identifier: [identifierFor(context, 'care-plan')],
    instantiatesCanonical: [
      guideCanonical(fhir, decision.guideline),
      ...(recommended === null ? [] : [canonical(fhir, 'PlanDefinition', `hovedforlop-${recommended}`)]),
    ],
    status: intent === 'plan' ? 'active' : 'draft',
    intent,
    ...part('category', recommended === null ? [] : [levelConcept(context, recommended)]),
    title,
    subject: context.subject,
    ...encounterPart(context),
    period: { start: given.authored },
    created: given.authored,
    author: author ?? deviceLink,
    ...part(
      'addresses',
      given.conditions?.map((reference) => ({ reference })),
    ),
    supportingInfo: [...(answers ? [answers] : []), linkTo(context, 'GuidanceResponse', 'guidance-response')],
    ...part('activity', [
      ...dueReferrals(context).map((action) => ({
        reference: linkTo(context, 'ServiceRequest', serviceRequestRole(action)),
      })),
      ...dueTasks(context).map((action) => ({ reference: linkTo(context, 'Task', taskRole(action)) })),
      ...done.map((action) => doneActivity(context, action)),
    ]),
  }
}

const doneActivity = (context: RecordContext, { id }: DecisionAction): CarePlanActivity => ({
  detail: {
    kind: 'Task',
    code: actionConcept(context, id),
    status: 'completed',
    description: context.t(`action.${id}`),
  },
})
