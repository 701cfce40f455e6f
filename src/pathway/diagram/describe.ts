import type { Locale } from '../../guideline/text.js'
import { beginningsOf } from './beginning.js'
import type { PathwayGraph } from './graph.js'
import { labelOf } from './label.js'
import { words } from './words.js'

/** A drawing in sentences, for those who do not see it: where it begins, where the person stands, what leads where. */
export function describe(graph: PathwayGraph, locale: Locale, current: readonly string[]): string {
  const titleOf = (path: string): string => graph.nodes.find((node) => node.path === path)!.title[locale]
  const starts = beginningsOf(graph).map(({ path }) => titleOf(path))
  const frames = graph.nodes.filter(({ type, parent }) => parent !== null && !['atomic', 'final'].includes(type))
  const partsOf = (path: string) => graph.nodes.flatMap((node) => (node.parent === path ? [node.title[locale]] : []))
  const sentences = [
    ...(current.length > 0 ? [`${words.standsHere[locale]}: ${current.map(titleOf).join(', ')}`] : []),
    `${words.start[locale]}: ${starts.join(', ')}`,
    ...frames.map(({ path, title }) => `${title[locale]}: ${partsOf(path).join(', ')}`),
    ...graph.edges.map((edge) => {
      const isFrame = !['atomic', 'final'].includes(graph.nodes.find(({ path }) => path === edge.from)!.type)
      const place = isFrame ? `${titleOf(edge.from)} (${words.anyState[locale]})` : titleOf(edge.from)
      return `${place}: ${labelOf(edge, graph, locale)} → ${edge.to === null ? words.stays[locale] : titleOf(edge.to)}`
    }),
  ]
  return sentences.map((sentence) => `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`).join(' ')
}
