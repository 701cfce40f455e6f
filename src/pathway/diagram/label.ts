import type { Locale } from '../../guideline/text.js'
import type { GraphEdge, PathwayGraph } from './graph.js'
import { words } from './words.js'

/** What happens, and on what condition: «Hjelpen er evaluert [utfallet er å avslutte]». */
export function labelOf({ event, guard, otherwise }: GraphEdge, graph: PathwayGraph, locale: Locale): string {
  const condition = guard === null ? (otherwise ? words.otherwise[locale] : '') : graph.guards[guard]![locale]
  return graph.events[event]![locale] + (condition === '' ? '' : ` [${condition}]`)
}
