import type { GraphEdge, GraphNode, PathwayGraph } from '../../pathway/diagram/graph.js'
import { guide } from '../../../rules/guideline/guide.js'
import { canonical } from '../names.js'
import { statementsArtifact } from '../record/documentation.js'
import type { PlanWords } from './plan-words.js'
import type { PlanDefinitionAction } from './types.js'

/** The steps of a pathway, as they lie inside each other, each with what can happen there. */
export function stateActions(words: PlanWords, graph: PathwayGraph): PlanDefinitionAction {
  const [whole] = graph.nodes
  return { ...stateAction(words, graph, whole!), title: words.t('plan.states') }
}

const stateActionId = (path: string): string => `state-${path}`

function stateAction(words: PlanWords, graph: PathwayGraph, node: GraphNode): PlanDefinitionAction {
  const { t, locale } = words
  const inside = graph.nodes.filter(({ parent }) => parent === node.path)
  const isStart = graph.nodes.some(({ initial }) => initial === node.path)
  const parts = [
    ...graph.edges.flatMap((edge, index) =>
      edge.from === node.path ? [transitionAction(words, graph, edge, index)] : [],
    ),
    ...inside.map((child) => stateAction(words, graph, child)),
  ]
  return {
    id: stateActionId(node.path),
    title: node.title[locale],
    ...(isStart ? { description: t('plan.starts-here') } : {}),
    ...(node.statements.length === 0
      ? {}
      : { documentation: [statementsArtifact({ id: guide.id, title: guide.title[locale] }, node.statements)] }),
    ...(parts.length === 0 ? {} : { groupingBehavior: 'logical-group', action: parts }),
  }
}

/**
 * What an event does in a step. The conditions of the machines look at the running pathway, which no expression of FHIR
 * sees: they are told in words and pointed to by name.
 */
function transitionAction(words: PlanWords, graph: PathwayGraph, edge: GraphEdge, index: number): PlanDefinitionAction {
  const { t, locale, fhir } = words
  const { event, guard, otherwise, to } = edge
  const target = graph.nodes.find(({ path }) => path === to)
  return {
    id: `transition-${index + 1}`,
    title: graph.events[event]![locale],
    description: [
      target === undefined ? t('plan.stays') : t('plan.leads-to', { state: target.title[locale] }),
      ...(otherwise ? [t('plan.otherwise')] : []),
    ].join(' '),
    trigger: [{ type: 'named-event', name: event }],
    ...(guard === null
      ? {}
      : {
          condition: [
            {
              kind: 'applicability',
              expression: {
                description: graph.guards[guard]![locale],
                name: guard,
                language: 'application/x-forlop-condition',
                reference: canonical(fhir, 'pathway-condition', guard),
              },
            },
          ],
        }),
    ...(target === undefined
      ? {}
      : { relatedAction: [{ actionId: stateActionId(target.path), relationship: 'before-start' }] }),
  }
}
