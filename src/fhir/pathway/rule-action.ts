import { facts } from '../../../rules/catalogue.js'
import { guide } from '../../../rules/guideline/guide.js'
import { register } from '../../../rules/guideline/register/index.js'
import { appliesWhen } from '../../engine/placing.js'
import type { Rule } from '../../engine/rule.js'
import { conditionWords } from '../../explain/words.js'
import type { Statement } from '../../guideline/statement.js'
import type { Facts } from '../../kartlegging/fact.js'
import { factsRead } from '../../logic/leaves.js'
import { renderCondition } from '../../logic/render.js'
import { canonical } from '../names.js'
import { actionConcept, levelConcept, priorityOf, strengthConcept } from '../record/concepts.js'
import { sourceArtifact } from '../record/documentation.js'
import type { CodeableConcept, Extension, RelatedArtifact } from '../record/elements.js'
import { guideUrl } from '../record/guide-link.js'
import { factRequirement } from '../record/missing.js'
import { requiredBehavior } from '../record/required-behavior.js'
import { cqlLibrary, ruleExpression } from '../record/rule-expression.js'
import { basisSystem } from '../record/systems.js'
import type { PlanWords } from './plan-words.js'
import type { PlanDefinitionAction } from './types.js'

/** HL7's extension for how strong a recommendation is; the code is ours. */
const strengthExtension = 'http://hl7.org/fhir/StructureDefinition/cqf-strengthOfRecommendation'

/** An id of ours where FHIR allows no slash. */
export const actionId = (id: string): string => id.replaceAll('/', '.')

/** A rule as an action: when it applies (by its name in the CQL library), what follows, and what it rests on. */
export function ruleAction(words: PlanWords, rule: Rule): PlanDefinitionAction {
  const { t, locale } = words
  const { id, strength, urgency, gaps = [] } = rule
  const condition = t('plan.when', { condition: renderCondition(appliesWhen(rule), conditionWords(t)) })
  const inputs = factsRead(appliesWhen(rule)).map((fact) =>
    factRequirement(words, { fact, safetyCritical: (facts as Facts)[fact]!.safetyCritical, absent: null }),
  )
  return {
    id: actionId(id),
    extension: extensions(words, rule),
    title: rule.title[locale],
    ...(gaps.length === 0 ? {} : { description: t('gaps', { gaps: gaps.join(', ') }) }),
    textEquivalent: condition,
    ...(urgency === undefined ? {} : { priority: priorityOf({ urgency }) }),
    code: codes(words, rule),
    documentation: documentation(words, rule),
    condition: [
      {
        kind: 'applicability',
        expression: {
          description: condition,
          language: 'text/cql',
          expression: `"${ruleExpression(id)}"`,
          reference: cqlLibrary(words.fhir, words.reading),
        },
      },
    ],
    ...(inputs.length === 0 ? {} : { input: inputs }),
    ...(strength === 'definition' ? {} : { requiredBehavior: requiredBehavior(strength) }),
  }
}

function codes(words: PlanWords, { then }: Rule): CodeableConcept[] {
  if ('action' in then) return [actionConcept(words, then.action)]
  return ('place' in then ? then.place : [then.lowest]).map((level) => levelConcept(words, level))
}

/** The strength, what it rests on, and for a rule that places: whether it opens levels or rules out those below. */
function extensions(words: PlanWords, { strength, basis, then }: Rule): Extension[] {
  const { t, fhir } = words
  const own = (name: string): string => canonical(fhir, 'StructureDefinition', name)
  return [
    ...(strength === 'definition'
      ? []
      : [{ url: strengthExtension, valueCodeableConcept: strengthConcept(words, strength) }]),
    { url: own('basis'), valueCoding: { system: basisSystem(fhir), code: basis, display: t(`basis.${basis}`) } },
    ...('place' in then ? then.place.map((level) => ({ url: own('opens-hovedforlop'), valueInteger: level })) : []),
    ...('lowest' in then ? [{ url: own('lowest-hovedforlop'), valueInteger: then.lowest }] : []),
  ]
}

/** The register by the numbers of its statements, made at first use: who wants no plan definition does not pay for it. */
let byNumber: ReadonlyMap<string, Statement> | undefined
const statementOf = (id: string): Statement => {
  byNumber ??= new Map(register.map((statement) => [statement.id, statement]))
  return byNumber.get(id)!
}

const documentation = ({ locale }: PlanWords, { statements: ids, sources = [] }: Rule): RelatedArtifact[] => [
  ...ids.map((id): RelatedArtifact => {
    const { text, locator } = statementOf(id)
    return {
      type: 'documentation',
      label: id,
      display: text[locale],
      citation: `${guide.publisher}: ${guide.title[locale]} (${guide.edition}). ${locator}`,
      url: guideUrl(guide.id)!,
    }
  }),
  ...sources.map((source) => sourceArtifact(source, locale, null)),
]
