import { ord } from '../../pathways/diagram/ord.js'
import type { Locale } from '../guideline/text.js'
import type { PathwayDefinition } from '../pathway/definition.js'
import { graphOf, type GraphNode } from '../pathway/diagram/graph.js'
import { labelOf } from '../pathway/diagram/label.js'
import { words } from '../pathway/diagram/words.js'

/** A pathway in words: its states with the statements behind them, and what each event leads to. */
export function outline(definition: PathwayDefinition, locale: Locale): string {
  const graph = graphOf(definition, ord)
  const titleOf = (path: string): string => graph.nodes.find((node) => node.path === path)!.title[locale]
  const depthOf = ({ parent }: GraphNode): number =>
    parent === null ? 0 : 1 + depthOf(graph.nodes.find(({ path }) => path === parent)!)
  const lines = graph.nodes.flatMap((node) => {
    const indent = '  '.repeat(depthOf(node))
    const statements = node.statements.length === 0 ? '' : ` [${node.statements.join(', ')}]`
    return [
      `${indent}${node.path}: ${node.title[locale]}${statements}`,
      ...graph.edges
        .filter(({ from }) => from === node.path)
        .map((edge) => {
          const to = edge.to === null ? words.stays[locale] : titleOf(edge.to)
          return `${indent}  - ${edge.event}: ${labelOf(edge, graph, locale)} → ${to}`
        }),
    ]
  })
  return `${lines.join('\n')}\n`
}
