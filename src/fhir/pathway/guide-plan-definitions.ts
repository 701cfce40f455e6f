import { rules } from '../../../rules/catalogue.js'
import { guide } from '../../../rules/guideline/guide.js'
import { rulesInForce } from '../../engine/compile.js'
import type { Rule } from '../../engine/rule.js'
import { createForlop } from '../../forlop.js'
import { canonical } from '../names.js'
import { actionConcept } from '../record/concepts.js'
import { rulesVersion, type CitedGuideline } from '../record/guide-link.js'
import { cqlLibrary } from '../record/rule-expression.js'
import { heading, list, narrative, paragraph } from '../record/xhtml.js'
import { guideArtifact, planHead, planType, type PlanWords } from './plan-words.js'
import { actionId, ruleAction } from './rule-action.js'
import type { PlanDefinition, PlanDefinitionAction } from './types.js'

/** The rules of one recommendation, or those that rest on no statement of the guide. */
interface Area {
  readonly id: string
  readonly title: string
  readonly rules: readonly Rule[]
}

/** The guide as one plan definition and one for each recommendation that has rules. */
export function guidePlanDefinitions(words: PlanWords): PlanDefinition[] {
  const { reading } = words
  // the rules in force and their fingerprint, as every decision has them
  const guideline = createForlop({ reading }).assess({}).guideline
  const parts = areas(words, rulesInForce(rules, reading)).map((area) => areaDefinition(words, area, guideline))
  return [wholeDefinition(words, guideline, parts), ...parts]
}

function areas({ t, locale }: PlanWords, all: readonly Rule[]): Area[] {
  const recommendationOf = ({ statements }: Rule): string => statements[0]?.split('.')[0] ?? 'sources'
  const found = [
    ...guide.recommendations.map(({ id, title }) => ({ id, title: title[locale] })),
    { id: 'sources', title: t('plan.sources') },
  ]
  return found
    .map(({ id, title }) => ({ id, title, rules: all.filter((rule) => recommendationOf(rule) === id) }))
    .filter(({ rules }) => rules.length > 0)
}

function wholeDefinition(
  words: PlanWords,
  guideline: CitedGuideline,
  parts: readonly PlanDefinition[],
): PlanDefinition {
  const { t, locale, fhir } = words
  const title = guide.title[locale]
  const description = t('plan.guide', { guide: title, edition: guide.edition })
  return {
    ...planHead(words),
    id: guide.id,
    text: narrative(locale, heading(title), paragraph(description), list(parts.map((part) => part.title))),
    url: canonical(fhir, 'PlanDefinition', guide.id),
    version: rulesVersion(guideline),
    name: 'Veileder',
    title,
    type: planType('clinical-protocol', 'Clinical Protocol'),
    description,
    effectivePeriod: { start: guide.edition },
    relatedArtifact: [
      guideArtifact(words),
      ...parts.map(({ url, version, title }) => ({
        type: 'composed-of' as const,
        display: title,
        resource: `${url}|${version}`,
      })),
    ],
    action: parts.map(({ id, title, url, version }) => ({ id, title, definitionCanonical: `${url}|${version}` })),
  }
}

function areaDefinition(words: PlanWords, area: Area, guideline: CitedGuideline): PlanDefinition {
  const { t, locale, fhir } = words
  const id = `${guide.id}-${area.id.toLowerCase()}`
  const description = [t('plan.area', { title: area.title }), t('plan.unknown')].join(' ')
  return {
    ...planHead(words),
    id,
    text: narrative(
      locale,
      heading(area.title),
      paragraph(description),
      list(area.rules.map(({ title }) => title[locale])),
    ),
    url: canonical(fhir, 'PlanDefinition', id),
    version: rulesVersion(guideline),
    name: `Veileder_${area.id}`,
    title: area.title,
    type: planType('clinical-protocol', 'Clinical Protocol'),
    description,
    effectivePeriod: { start: guide.edition },
    relatedArtifact: [guideArtifact(words), { type: 'depends-on', resource: cqlLibrary(fhir, words.reading) }],
    library: [cqlLibrary(fhir, words.reading)],
    action: groups(words, area.rules),
  }
}

/** The rules by what they bring about: the same action can follow from several. */
function groups(words: PlanWords, all: readonly Rule[]): PlanDefinitionAction[] {
  const placing = all.filter(({ then }) => !('action' in then))
  const ids = [...new Set(all.flatMap(({ then }) => ('action' in then ? [then.action] : [])))]
  return [
    ...(placing.length === 0 ? [] : [group(words, 'hovedforlop', words.t('plan.placing'), placing)]),
    ...ids.map((id) => ({
      ...group(
        words,
        id,
        words.t(`action.${id}`),
        all.filter(({ then }) => 'action' in then && then.action === id),
      ),
      code: [actionConcept(words, id)],
    })),
  ]
}

const group = (words: PlanWords, id: string, title: string, rules: readonly Rule[]): PlanDefinitionAction => ({
  id: actionId(id),
  title,
  groupingBehavior: 'logical-group',
  selectionBehavior: 'any',
  action: rules.map((rule) => ruleAction(words, rule)),
})
