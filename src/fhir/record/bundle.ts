import type { Decision } from '../../engine/decision.js'
import { frozenCopy } from '../../pathway/frozen-copy.js'
import { deepFreeze } from '../../engine/freeze.js'
import { makeCarePlan } from './care-plan.js'
import { identifierFor, linkTo, recordContext, uuidFor, type RecordContext } from './context.js'
import { makeFlag } from './flag.js'
import { makeGuidanceResponse } from './guidance-response.js'
import { checkBundleOptions, type BundleOptions } from './options.js'
import { makeProvenance } from './provenance.js'
import { makeRequestGroup } from './request-group.js'
import { demanded, dueReferrals, dueTasks } from './said.js'
import { makeServiceRequest, serviceRequestRole } from './service-request.js'
import { makeTask, taskRole } from './task.js'
import type { BundleEntry, RecordBundle, RecordResource } from './types.js'

interface Made {
  readonly role: string
  readonly resource: RecordResource
}

/**
 * A decision for the record, in one bundle: the guidance, the care plan with its referrals and tasks, the group of all
 * suggestions, a flag when somebody must act at once, and where it all comes from. The same decision, person and time give
 * the same bytes. As a `transaction` the entries point to each other by full URL; as a `batch` by identifier, so that
 * each is valid whatever becomes of the others.
 *
 * @throws ForlopError `invalid-options` with what is wrong, where, and what would be right; never a value
 */
export function decisionBundle(decision: Decision, options: BundleOptions): RecordBundle {
  checkBundleOptions(options)
  const { type = 'transaction', ifNoneExist = true } = options
  const context = recordContext(decision, options, type === 'transaction' ? 'full-url' : 'identifier')
  const made = resourcesOf(context)
  const targets = made.map(({ role, resource }) => linkTo(context, resource.resourceType, role))
  const all = [...given(context), ...made, { role: 'provenance', resource: makeProvenance(context, targets) }]
  return deepFreeze({
    resourceType: 'Bundle',
    type,
    entry: all.map((one) => entry(context, one, ifNoneExist)),
  })
}

function resourcesOf(context: RecordContext): Made[] {
  const plan: Made[] =
    demanded(context).length === 0
      ? []
      : [
          { role: 'care-plan', resource: makeCarePlan(context) },
          { role: 'request-group', resource: makeRequestGroup(context) },
        ]
  const warning = makeFlag(context)
  return [
    { role: 'guidance-response', resource: makeGuidanceResponse(context) },
    ...plan,
    ...dueReferrals(context).map((action) => ({
      role: serviceRequestRole(action),
      resource: makeServiceRequest(context, action),
    })),
    ...dueTasks(context).map((action) => ({ role: taskRole(action), resource: makeTask(context, action) })),
    ...(warning === null ? [] : [{ role: 'flag', resource: warning }]),
  ]
}

/** The answers, where the host hands over the resource. Others find it by its identifier, so it is given one. */
function given(context: RecordContext): Made[] {
  const { questionnaireResponse } = context.given
  if (questionnaireResponse === undefined || typeof questionnaireResponse === 'string') return []
  const role = 'questionnaire-response'
  return [{ role, resource: { identifier: identifierFor(context, role), ...frozenCopy(questionnaireResponse) } }]
}

function entry(context: RecordContext, { role, resource }: Made, ifNoneExist: boolean): BundleEntry {
  const fullUrl = uuidFor(context, role)
  const search = `identifier=${encodeURIComponent(`urn:ietf:rfc:3986|${fullUrl}`)}`
  return {
    fullUrl,
    resource,
    request: {
      method: 'POST',
      url: resource.resourceType,
      ...(ifNoneExist && isIdentifiedBy(resource, fullUrl) ? { ifNoneExist: search } : {}),
    },
  }
}

/** Provenance has no identifier to be found by, and the answers of a host can have one of their own. */
const isIdentifiedBy = (resource: RecordResource, value: string): boolean =>
  'identifier' in resource && [resource.identifier].flat().some((identifier) => identifier?.value === value)
