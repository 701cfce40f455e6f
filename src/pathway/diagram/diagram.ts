import { ForlopError, type Issue } from '../../forlop-error.js'
import { isLocale, locales, type Locale } from '../../guideline/text.js'
import { definitionOf, type PathwayDefinitions } from '../definition.js'
import type { PathwayInstance, PathwayState } from '../instance.js'
import { instanceFaults } from '../instance-faults.js'
import { graphOf, type GraphWords } from './graph.js'
import { toMermaid } from './mermaid.js'
import { toScxml } from './scxml.js'
import { toSvg } from './svg.js'

export const diagramFormats = ['mermaid', 'svg', 'scxml', 'json'] as const
export type DiagramFormat = (typeof diagramFormats)[number]

export interface DiagramOptions {
  readonly format: DiagramFormat
  /** The language of its words; bokmål when none is given. JSON has all of them. */
  readonly locale?: Locale
  /** Marks where this person stands. SCXML tells of the pathway alone. */
  readonly instance?: PathwayInstance
}

/**
 * Draws a pathway.
 *
 * @throws ForlopError `invalid-options` when there is no such pathway, format or language, or the instance is of another
 */
export function diagramWith(
  definitions: PathwayDefinitions,
  words: GraphWords,
  id: string,
  options: DiagramOptions,
): string {
  const { format, locale = 'nb', instance } = options
  const issues = faultsOf(definitions, id, options)
  if (issues.length > 0) throw new ForlopError('invalid-options', issues)
  const graph = graphOf(definitions[id]!, words)
  const current = instance === undefined ? [] : leavesOf(instance.state)
  switch (format) {
    case 'mermaid':
      return toMermaid(graph, locale, current)
    case 'svg':
      return toSvg(graph, locale, current)
    case 'scxml':
      return toScxml(graph, locale)
    case 'json':
      return `${JSON.stringify(instance === undefined ? graph : { ...graph, current }, null, 2)}\n`
  }
}

/** The innermost states that hold, by their paths. */
export const leavesOf = (state: PathwayState, above = ''): string[] =>
  typeof state === 'string'
    ? [above + state]
    : Object.entries(state).flatMap(([region, inner]) => leavesOf(inner, `${above}${region}.`))

function faultsOf(definitions: PathwayDefinitions, id: string, { format, locale, instance }: DiagramOptions): Issue[] {
  const oneOf = (name: string, values: readonly string[]): Issue => ({
    path: [name],
    code: 'unknown-value',
    message: `\`${name}\` must be one of ${values.join(', ')}`,
  })
  const issues: Issue[] = []
  const isKnown = definitionOf(definitions, id) !== undefined
  if (!isKnown) issues.push(oneOf('pathway', Object.keys(definitions)))
  if (!diagramFormats.includes(format)) issues.push(oneOf('format', diagramFormats))
  if (locale !== undefined && !isLocale(locale)) issues.push(oneOf('locale', locales))
  if (instance === undefined) return issues
  const faults = instanceFaults(definitions, instance)
  issues.push(...faults.map((fault) => ({ ...fault, path: ['instance', ...fault.path] })))
  if (isKnown && faults.length === 0 && instance.pathway !== id) issues.push(oneOf('instance.pathway', [id]))
  return issues
}
