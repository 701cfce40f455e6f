import type { MissingFact } from '../../engine/decision.js'
import { canonical, factSystem } from '../names.js'
import type { RecordContext } from './context.js'
import type { DataRequirement, GuidanceResponse, OperationOutcome, OperationOutcomeIssue } from './types.js'

type Words = Pick<RecordContext, 't' | 'fhir'>

/** Must it be known before the answer is a whole one? Safety, the level, and which guide holds. */
const isRequired = ({ safetyCritical, changes }: MissingFact): boolean =>
  safetyCritical || changes.scope || changes.hovedforlop

/** In the words of R4: the evaluation is not complete without it, could be more complete with it, or is complete. */
export function statusOf({ decision }: Pick<RecordContext, 'decision'>): GuidanceResponse['status'] {
  if (decision.missing.some(isRequired)) return 'data-required'
  return decision.missing.length > 0 ? 'data-requested' : 'success'
}

/**
 * A fact worth asking for, as an item of the answers. A filter by code could not say it: the code of a question is in the
 * Questionnaire, and FHIR filters only elements that are codes. So the fact itself is in an extension.
 */
export const factRequirement = (
  { t, fhir }: Words,
  { fact, safetyCritical, absent }: Pick<MissingFact, 'fact' | 'safetyCritical' | 'absent'>,
): DataRequirement => ({
  extension: [
    {
      url: canonical(fhir, 'StructureDefinition', 'fact'),
      extension: [
        { url: 'fact', valueCoding: { system: factSystem(fhir), code: fact, display: t(`fact.${fact}`) } },
        { url: 'safety-critical', valueBoolean: safetyCritical },
        ...(absent === null ? [] : [{ url: 'absent', valueCode: absent }]),
      ],
    },
  ],
  type: 'QuestionnaireResponse',
  mustSupport: ['item'],
})

/** What the evaluation has to say beside its answer: each missing fact, and whom the guide is for. */
export const messages = (context: RecordContext): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  id: 'messages',
  issue: [
    {
      severity: context.decision.scope === 'adult-guide' ? 'information' : 'warning',
      code: 'business-rule',
      details: { text: context.t(`scope.${context.decision.scope}`) },
    },
    ...context.decision.missing.map((missing) => issue(context, missing)),
  ],
})

const issue = ({ t }: RecordContext, missing: MissingFact): OperationOutcomeIssue => ({
  severity: isRequired(missing) ? 'warning' : 'information',
  code: isRequired(missing) ? 'required' : 'incomplete',
  details: {
    text: t(missing.safetyCritical ? 'record.missing-safety' : 'record.missing', { fact: t(`fact.${missing.fact}`) }),
  },
  expression: ['QuestionnaireResponse.item'],
})
