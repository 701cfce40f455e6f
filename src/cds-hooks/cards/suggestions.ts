import type { DecisionAction } from '../../engine/decision.js'
import type { Kartlegging } from '../../forlop.js'
import { toQuestionnaireResponse } from '../../fhir/questionnaire/to-response.js'
import { carePlan } from '../../fhir/record/care-plan.js'
import { serviceRequest } from '../../fhir/record/service-request.js'
import { task } from '../../fhir/record/task.js'
import type { RecordOptions } from '../../fhir/record/options.js'
import type { Suggestion } from '../response/card.js'
import { uuidIn, type CardContext } from './context.js'

/** A suggestion, and the action of the decision that it carries out. */
export interface Suggested {
  readonly action: string | null
  readonly suggestion: Suggestion
}

/** What the drafts say of where they come from. A person who reads about herself is no author of a referral. */
function recordOptions({ request, base, authored, locale }: CardContext): RecordOptions {
  const { userId, patientId, encounterId } = request.context
  return {
    base,
    locale,
    authored,
    patient: `Patient/${patientId}`,
    ...(/^(Practitioner|PractitionerRole)\//.test(userId) && { author: userId }),
    ...(encounterId !== undefined && { encounter: `Encounter/${encounterId}` }),
  }
}

/** A referral as a draft ServiceRequest, another action as a draft Task. */
export function suggestAction(context: CardContext, action: DecisionAction): Suggested {
  const { t, decision } = context
  const isReferral = action.kind === 'referral'
  const title = t(`action.${action.id}`)
  const resource = (isReferral ? serviceRequest : task)(decision, action, recordOptions(context))
  const label = t(isReferral ? 'suggest.referral' : 'suggest.task', { action: title })
  return { action: action.id, suggestion: suggestion(context, action.id, label, title, resource) }
}

/** All that the decision asks for, as a draft plan. */
export function suggestPlan(context: CardContext): Suggested {
  const label = context.t('suggest.plan')
  const resource = carePlan(context.decision, recordOptions(context))
  return { action: null, suggestion: suggestion(context, 'plan', label, resource.title, resource) }
}

const suggestion = (
  context: CardContext,
  role: string,
  label: string,
  description: string,
  resource: { readonly resourceType: string },
): Suggestion => ({
  label,
  uuid: uuidIn(context, 'suggestion', role),
  actions: [{ type: 'create', description, resource: { ...resource } }],
})

/** The form to fill in, with what is known already: a draft the professional goes on with. */
export function suggestForm(context: CardContext): Suggested {
  const { decision, base, locale, authored, request } = context
  const { patientId, encounterId } = request.context
  const label = context.t('suggest.form')
  const resource = toQuestionnaireResponse(decision.kartlegging as Kartlegging, {
    base,
    locale,
    authored,
    status: 'in-progress',
    subject: `Patient/${patientId}`,
    ...(encounterId !== undefined && { encounter: `Encounter/${encounterId}` }),
  })
  return { action: null, suggestion: suggestion(context, 'form', label, label, resource) }
}
