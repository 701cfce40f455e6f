import { ord } from '../../../pathways/diagram/ord.js'
import { frister } from '../../../pathways/frister/index.js'
import type { PathwayDefinition } from '../../pathway/definition.js'
import { graphOf } from '../../pathway/diagram/graph.js'
import { canonical } from '../names.js'
import type { RelatedArtifact } from '../record/elements.js'
import { heading, list, narrative, paragraph } from '../record/xhtml.js'
import { eventActions } from './event-actions.js'
import { limitActions, sourceOf } from './limit-actions.js'
import { guideArtifact, planHead, planType, type PlanWords } from './plan-words.js'
import { stateActions } from './state-actions.js'
import type { PlanDefinition } from './types.js'

/** A pathway as a plan definition: its steps with what can happen there, its events, and its time limits. */
export function pathwayPlanDefinition(words: PlanWords, definition: PathwayDefinition): PlanDefinition {
  const { t, locale, fhir } = words
  const { id, version, title } = definition
  const graph = graphOf(definition, ord)
  const limits = frister.filter(({ pathways }) => pathways.includes(id))
  const description = t('plan.pathway', { version })
  return {
    ...planHead(words),
    id,
    text: narrative(
      locale,
      heading(title[locale]),
      paragraph(description),
      heading(t('plan.states')),
      list(graph.nodes.slice(1).map((node) => node.title[locale])),
      ...(limits.length === 0 ? [] : [heading(t('plan.limits')), list(limits.map(({ title }) => title[locale]))]),
    ),
    url: canonical(fhir, 'PlanDefinition', id),
    version,
    name: pascalCase(id),
    title: title[locale],
    type: planType('workflow-definition', 'Workflow Definition'),
    description,
    relatedArtifact: [guideArtifact(words), ...sourcesOf(limits.map(({ source }) => sourceOf(source)))],
    action: [
      stateActions(words, graph),
      eventActions(words, definition.events),
      ...(limits.length === 0 ? [] : [limitActions(words, limits)]),
    ],
  }
}

const pascalCase = (id: string): string =>
  id.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase())

/** Each source once. */
const sourcesOf = (sources: readonly RelatedArtifact[]): RelatedArtifact[] => [
  ...new Map(sources.map((source) => [source.label, source])).values(),
]
