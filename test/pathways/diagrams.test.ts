import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ord } from '../../pathways/diagram/ord.js'
import { pathways } from '../../pathways/index.js'
import { renderPathways } from '../../scripts/diagrams/render.js'
import { graphOf } from '../../src/pathway/diagram/graph.js'

const page = renderPathways()
const sections = page.split(/^## /m).slice(1)

describe('docs/pathways.md', () => {
  test('is fresh: run `npm run diagrams` when this fails', () => {
    expect(readFileSync('docs/pathways.md', 'utf8')).toBe(page)
  })

  test('has one section a pathway, under its title', () => {
    expect(sections.map((section) => section.split('\n')[0])).toEqual(
      Object.values(pathways).map(({ title }) => title.nb),
    )
  })

  test.each(Object.values(pathways))(
    'draws $id, and lists its states with their statements and its events',
    (definition) => {
      const section = sections.find((one) => one.includes(`\n\`${definition.id}\`, version ${definition.version}\n`))!
      expect(section.match(/^```mermaid\nstateDiagram-v2\n[^`]+```$/gm)!.length).toBeGreaterThan(0)
      const { nodes, edges } = graphOf(definition, ord)
      for (const { path, type, statements } of nodes) {
        if (type !== 'atomic' && type !== 'final') continue
        expect(section).toMatch(new RegExp(`^\\| \`${path}\` \\|.+\\| ${statements.join(', ')} \\|$`, 'm'))
        expect(section).toContain(`" as ${path.replaceAll('.', '_')}`)
      }
      for (const { event } of edges)
        expect(section).toContain(`\n| \`${event}\` | ${definition.events[event]!.title.nb} |`)
    },
  )

  test('has tables whose rows are as wide as their heads', () => {
    for (const table of page.match(/(^\|.*\n)+/gm)!) {
      const widths = table
        .trimEnd()
        .split('\n')
        .map((row) => row.replaceAll('\\|', '').split('|').length)
      expect(new Set(widths).size).toBe(1)
    }
  })
})
