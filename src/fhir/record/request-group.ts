import { actionKinds } from '../../engine/action.js'
import type { Decision, DecisionAction } from '../../engine/decision.js'
import { deepFreeze } from '../../engine/freeze.js'
import { actionConcept, briefRecommendation, kindConcept, priorityOf } from './concepts.js'
import { encounterPart, identifierFor, linkTo, part, recordContext, type RecordContext } from './context.js'
import { device, deviceLink } from './device.js'
import { actionArtifacts } from './documentation.js'
import { guideCanonical } from './guide-link.js'
import { checkRecordOptions, type RecordOptions } from './options.js'
import { requiredBehavior } from './required-behavior.js'
import { demanded, dueReferrals, dueTasks, guideTitle, said } from './said.js'
import { serviceRequestRole } from './service-request.js'
import { optionTask, taskRole } from './task.js'
import type { Reference, RequestGroup, RequestGroupAction } from './types.js'
import { heading, list, narrative } from './xhtml.js'

/**
 * Everything a decision suggests, kind by kind: what is mandatory points to its own resource, what can be chosen lies
 * inside as an option. What has been done, and what only a missing answer could bring, is not in it.
 *
 * @throws ForlopError `invalid-options`
 */
export function requestGroup(decision: Decision, options: RecordOptions): RequestGroup {
  checkRecordOptions(options)
  return deepFreeze(makeRequestGroup(recordContext(decision, options)))
}

export function makeRequestGroup(context: RecordContext): RequestGroup {
  const { decision, given, fhir, intent, locale, t } = context
  const open = demanded(context).filter(({ status }) => status === 'open')
  const own = ownResources(context)
  const options = open.filter(({ id }) => !own.has(id))
  const title = t('title', { guide: guideTitle(decision.guideline.id, locale) })
  const groups = actionKinds
    .map((kind) => ({ kind, actions: open.filter((action) => action.kind === kind) }))
    .filter(({ actions }) => actions.length > 0)
  return {
    resourceType: 'RequestGroup',
    language: locale,
    text: narrative(
      locale,
      heading(title),
      ...groups.flatMap(({ kind, actions }) => [
        heading(t(`kind.${kind}`)),
        list(actions.map(({ id, strength }) => `${t(`action.${id}`)} [${t(`strength.${strength}`)}]`)),
      ]),
    ),
    contained: [device(context), ...options.map((action) => optionTask(context, action))],
    identifier: [identifierFor(context, 'request-group')],
    instantiatesCanonical: [guideCanonical(fhir, decision.guideline)],
    groupIdentifier: identifierFor(context, 'decision'),
    status: intent === 'plan' ? 'active' : 'draft',
    intent,
    priority: priorityOf(decision),
    code: { text: title },
    subject: context.subject,
    ...encounterPart(context),
    authoredOn: given.authored,
    author: deviceLink,
    ...part(
      'action',
      groups.map(({ kind, actions }) => ({
        id: `kind-${kind}`,
        title: t(`kind.${kind}`),
        code: [kindConcept(context, kind)],
        groupingBehavior: 'visual-group' as const,
        action: actions.map((action) => leaf(context, action, own)),
      })),
    ),
  }
}

/** The actions that have a resource of their own, and where it is. */
const ownResources = (context: RecordContext): ReadonlyMap<string, Reference> =>
  new Map([
    ...dueReferrals(context).map(
      (action) => [action.id, linkTo(context, 'ServiceRequest', serviceRequestRole(action))] as const,
    ),
    ...dueTasks(context).map((action) => [action.id, linkTo(context, 'Task', taskRole(action))] as const),
  ])

function leaf(context: RecordContext, action: DecisionAction, own: ReadonlyMap<string, Reference>): RequestGroupAction {
  const { decision, locale, t } = context
  const guide = { id: decision.guideline.id, title: guideTitle(decision.guideline.id, locale) }
  return {
    id: action.id,
    extension: [briefRecommendation(context, action)],
    title: t(`action.${action.id}`),
    textEquivalent: said(context, action).join(' '),
    priority: priorityOf(action),
    code: [actionConcept(context, action.id)],
    ...part('documentation', actionArtifacts(action, guide, locale, decision.guideline.asOf)),
    requiredBehavior: requiredBehavior(action.strength),
    resource: own.get(action.id) ?? { reference: `#${action.id}`, type: 'Task' },
  }
}
