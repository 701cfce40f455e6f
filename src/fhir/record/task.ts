import type { Decision, DecisionAction } from '../../engine/decision.js'
import { deepFreeze } from '../../engine/freeze.js'
import { sayFact } from '../../explain/words.js'
import { dayOf } from '../../pathway/day.js'
import { actionConcept, priorityOf, recommendation } from './concepts.js'
import { authorLink, encounterPart, identifierFor, linkTo, part, recordContext, type RecordContext } from './context.js'
import { checkRecordOptions, type RecordOptions } from './options.js'
import { asMarkdown, dueAction, said } from './said.js'
import type { CodeableConcept, Task } from './types.js'
import { heading, narrative, paragraph } from './xhtml.js'

/**
 * An action of a decision as a task, for what is no referral. What must be done now or today is due the day it was
 * authored, in Norway.
 *
 * @throws ForlopError `invalid-options`, also when the action is a referral or not one that this decision demands
 */
export function task(decision: Decision, action: DecisionAction, options: RecordOptions): Task {
  checkRecordOptions(options)
  const context = recordContext(decision, options)
  return deepFreeze(makeTask(context, dueAction(context, action, 'other')))
}

export const taskRole = ({ id }: Pick<DecisionAction, 'id'>): string => `task/${id}`

export function makeTask(context: RecordContext, action: DecisionAction): Task {
  const { given, intent, locale, t } = context
  const lines = said(context, action)
  return {
    resourceType: 'Task',
    language: locale,
    text: narrative(locale, heading(lines[0]!), ...lines.slice(1).map(paragraph)),
    extension: [recommendation(context, action)],
    identifier: [identifierFor(context, taskRole(action))],
    basedOn: [linkTo(context, 'CarePlan', 'care-plan')],
    groupIdentifier: identifierFor(context, 'decision'),
    status: intent === 'plan' ? 'requested' : 'draft',
    intent,
    priority: priorityOf(action),
    code: actionConcept(context, action.id),
    description: t(`action.${action.id}`),
    for: context.subject,
    ...encounterPart(context),
    authoredOn: given.authored,
    ...part('requester', authorLink(context)),
    ...part('reasonCode', reason(context, action)),
    note: [{ text: asMarkdown(lines) }],
    ...(action.urgency === 'routine' ? {} : { restriction: { period: { end: dayOf(given.authored)! } } }),
  }
}

/** A task has one reason: all the facts in one sentence. */
function reason({ t }: RecordContext, { because }: DecisionAction): CodeableConcept | undefined {
  const facts = Object.entries(because).map(([fact, answer]) => sayFact(t, fact, answer))
  return facts.length === 0 ? undefined : { text: t('because', { facts: facts.join(', ') }) }
}

/** Something to choose from, inside the group that offers it. */
export const optionTask = (context: RecordContext, { id }: DecisionAction): Task => ({
  resourceType: 'Task',
  id,
  status: 'draft',
  intent: 'option',
  code: actionConcept(context, id),
  description: context.t(`action.${id}`),
  for: context.subject,
})
