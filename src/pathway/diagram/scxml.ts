import type { Locale } from '../../guideline/text.js'
import type { GraphEdge, GraphNode, PathwayGraph } from './graph.js'
import { attributes } from './xml.js'

/**
 * State Chart XML of the W3C. A condition is a call of a function of that name with the event, which whoever runs the
 * chart supplies; what the pathway notes at an event is not part of the chart.
 */
export function toScxml(graph: PathwayGraph, locale: Locale): string {
  const root = graph.nodes[0]!
  const end = `${root.path}.end`
  const canEnd = graph.nodes.some(({ type, parent }) => type === 'final' && parent === root.path)
  const head = attributes({
    xmlns: 'http://www.w3.org/2005/07/scxml',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    version: '1.0',
    name: graph.pathway,
    datamodel: 'ecmascript',
    initial: root.path,
    'xml:lang': locale,
  })
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<scxml${head}>`,
    ...elementOf(
      root,
      graph,
      locale,
      canEnd ? [`  <transition${attributes({ event: `done.state.${root.path}`, target: end })}/>`] : [],
    ),
    // the whole chart is a state of its own, because `scxml` itself can have no transitions
    ...(canEnd ? [`  <final${attributes({ id: end })}/>`] : []),
    '</scxml>',
  ]
  return `${lines.join('\n')}\n`
}

const tags = { atomic: 'state', compound: 'state', parallel: 'parallel', final: 'final' } as const

function elementOf(node: GraphNode, graph: PathwayGraph, locale: Locale, more: readonly string[] = []): string[] {
  const { path, type, initial, title } = node
  const open = `${tags[type]}${attributes({ id: path, initial, 'dc:title': title[locale] })}`
  const inner = [
    ...more,
    ...graph.edges.filter(({ from }) => from === path).map((edge) => transitionOf(edge, node, graph)),
    ...graph.nodes.filter(({ parent }) => parent === path).flatMap((child) => elementOf(child, graph, locale)),
  ]
  const lines = inner.length === 0 ? [`<${open}/>`] : [`<${open}>`, ...inner, `</${tags[type]}>`]
  return lines.map((line) => `  ${line}`)
}

function transitionOf({ event, guard, to }: GraphEdge, from: GraphNode, graph: PathwayGraph): string {
  const cond = guard === null ? null : `${guard}(_event)`
  // without this the frame would be left and entered again on the way to a state inside it
  const type = from.type === 'compound' && to !== null && isInside(to, from.path, graph) ? 'internal' : null
  return `  <transition${attributes({ event, cond, target: to, type })}/>`
}

function isInside(path: string, frame: string, graph: PathwayGraph): boolean {
  const parent = graph.nodes.find((node) => node.path === path)?.parent
  return parent !== undefined && parent !== null && (parent === frame || isInside(parent, frame, graph))
}
