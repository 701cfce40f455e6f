import type { Locale } from '../../guideline/text.js'
import type { PathwayGraph } from './graph.js'
import { escape, idOf } from './mermaid-text.js'
import { overviewOf } from './overview.js'
import { words } from './words.js'

/**
 * The steps in their lanes as a flowchart for Mermaid, without the events. Null for a pathway that does not lead from one
 * lane to another.
 */
export function toMermaidOverview(graph: PathwayGraph, locale: Locale): string | null {
  const overview = overviewOf(graph)
  if (overview === null) return null
  const lines = [
    'flowchart TB',
    `  accTitle: ${escape(graph.title[locale])}`,
    `  accDescr: ${escape(words.overview[locale])}`,
    ...overview.lanes.flatMap(({ frame, steps }) => [
      `  subgraph ${idOf(frame.path)}_lane["${escape(frame.title[locale])}"]`,
      ...steps.map(({ path, title, type }) => {
        const [open, close] = type === 'final' ? ['([', '])'] : ['[', ']']
        return `    ${idOf(path)}${open}"${escape(title[locale])}"${close}`
      }),
      '  end',
    ]),
    ...overview.ways.map(({ from, to }) => `  ${idOf(from)} --> ${idOf(to)}`),
  ]
  return `${lines.join('\n')}\n`
}
