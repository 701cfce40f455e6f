import type { Decision } from '../../engine/decision.js'
import { deepFreeze } from '../../engine/freeze.js'
import { explain } from '../../explain/explain.js'
import { canonical } from '../names.js'
import { encounterPart, identifierFor, linkTo, part, recordContext, type RecordContext } from './context.js'
import { device, deviceLink } from './device.js'
import { guideCanonical } from './guide-link.js'
import { factRequirement, messages, statusOf } from './missing.js'
import { checkRecordOptions, type RecordOptions } from './options.js'
import { outputParameters } from './output-parameters.js'
import { demanded } from './said.js'
import { ruleSystem } from './systems.js'
import type { CodeableConcept, GuidanceResponse } from './types.js'
import { narrative, pageParts } from './xhtml.js'

/**
 * The decision as it was made: the page of `explain` for people, the whole decision as parameters, and what is missing.
 * `data-required` when a safety-critical fact is missing, or one that the level or the guide depends on; `data-requested`
 * when others are; else `success`.
 *
 * @throws ForlopError `invalid-options`
 */
export function guidanceResponse(decision: Decision, options: RecordOptions): GuidanceResponse {
  checkRecordOptions(options)
  return deepFreeze(makeGuidanceResponse(recordContext(decision, options)))
}

export function makeGuidanceResponse(context: RecordContext): GuidanceResponse {
  const { decision, given, fhir, locale } = context
  const hasPlan = demanded(context).length > 0
  return {
    resourceType: 'GuidanceResponse',
    language: locale,
    text: narrative(locale, ...pageParts(explain(decision, { locale }))),
    contained: [device(context), outputParameters(context), messages(context)],
    requestIdentifier: { system: canonical(fhir, 'NamingSystem', 'decision'), value: decision.id },
    identifier: [identifierFor(context, 'guidance-response')],
    moduleCanonical: guideCanonical(fhir, decision.guideline),
    status: statusOf(context),
    subject: context.subject,
    ...encounterPart(context),
    occurrenceDateTime: given.authored,
    performer: deviceLink,
    ...part('reasonCode', placingRules(context)),
    evaluationMessage: [{ reference: '#messages', type: 'OperationOutcome' }],
    outputParameters: { reference: '#output', type: 'Parameters' },
    ...part('result', hasPlan ? linkTo(context, 'RequestGroup', 'request-group') : undefined),
    ...part(
      'dataRequirement',
      decision.missing.map((missing) => factRequirement(context, missing)),
    ),
  }
}

/** The rules that place the person: why this guidance and no other. */
const placingRules = ({ decision, t, fhir }: RecordContext): CodeableConcept[] =>
  decision.hovedforlop.reasons
    .filter(({ status }) => status === 'applies')
    .map(({ rule }) => ({
      coding: [{ system: ruleSystem(fhir), code: rule, display: t(`rule.${rule}`) }],
      text: t(`rule.${rule}`),
    }))
