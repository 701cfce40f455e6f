import type { Locale } from '../../guideline/text.js'
import type { GraphEdge, GraphNode, PathwayGraph } from './graph.js'
import { labelOf } from './label.js'
import { escape, idOf } from './mermaid-text.js'
import { words } from './words.js'

interface Drawing {
  readonly graph: PathwayGraph
  readonly locale: Locale
  readonly current: readonly string[]
}

/**
 * A state diagram for Mermaid (`stateDiagram-v2`), with the states a person stands in marked. Of the whole pathway, or of
 * one region of it.
 */
export function toMermaid(
  graph: PathwayGraph,
  locale: Locale,
  current: readonly string[] = [],
  region: string = graph.nodes[0]!.path,
): string {
  const top = graph.nodes.find(({ path }) => path === region)!
  const lines = [
    'stateDiagram-v2',
    `accTitle: ${escape(top.title[locale])}`,
    ...stateLines(top, { graph, locale, current }),
    ...(current.length > 0
      ? [
          'classDef current fill:#fff3bf,stroke:#b35900,stroke-width:4px,color:#000',
          `class ${current.map(idOf).join(',')} current`,
        ]
      : []),
  ]
  return `${lines.join('\n  ')}\n`
}

function stateLines(node: GraphNode, drawing: Drawing): string[] {
  const { graph, locale, current } = drawing
  const own = graph.edges.filter(({ from }) => from === node.path)
  const id = idOf(node.path)
  const mark = current.includes(node.path) ? ` (${words.standsHere[locale]})` : ''
  const head = `state "${escape(node.title[locale] + mark)}" as ${id}`
  if (node.type === 'atomic') return [head, ...edgeLines(id, own, drawing)]
  if (node.type === 'final') return [head, `${id} --> [*]`]
  return [`${head} {`, ...innerLines(node, own, drawing).map((line) => `  ${line}`), '}']
}

/** Mermaid cannot draw an arrow from a frame to something inside it: what holds in every state is a box of its own. */
function innerLines(node: GraphNode, own: readonly GraphEdge[], drawing: Drawing): string[] {
  const any = `${idOf(node.path)}_any`
  const anyLines = [`state "${words.anyState[drawing.locale]}" as ${any}`, ...edgeLines(any, own, drawing)]
  const children = drawing.graph.nodes
    .filter(({ parent }) => parent === node.path)
    .map((child) => stateLines(child, drawing))
  const parts = own.length > 0 ? [anyLines, ...children] : children
  if (node.type === 'parallel') return parts.flatMap((part, index) => (index === 0 ? part : ['--', ...part]))
  return [`[*] --> ${idOf(node.initial!)}`, ...parts.flat()]
}

/** Where the person stays, the event is a line in the box; else it is an arrow. */
const edgeLines = (id: string, edges: readonly GraphEdge[], { graph, locale }: Drawing): string[] =>
  edges.map((edge) => {
    const label = escape(labelOf(edge, graph, locale))
    return edge.to === null ? `${id} : ${label}` : `${id} --> ${idOf(edge.to)} : ${label}`
  })
