import { describe, expect, test } from 'vitest'
import { ord } from '../../../../pathways/diagram/ord.js'
import { pathways } from '../../../../pathways/index.js'
import { locales } from '../../../../src/guideline/text.js'
import { graphOf } from '../../../../src/pathway/diagram/graph.js'
import { toMermaid } from '../../../../src/pathway/diagram/mermaid.js'
import { statesOf, transitionsOf } from './config.js'
import { madeUp, noWords } from './made-up.js'

const idOf = (path: string): string => path.replaceAll(/\W/g, '_')
const lineList = (drawing: string): string[] => drawing.split('\n').map((line) => line.trim())
/** What Mermaid shows for a text that was escaped. */
const shown = (line: string): string =>
  line.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

describe.each(Object.values(pathways).flatMap((definition) => locales.map((locale) => ({ definition, locale }))))(
  '$definition.id in $locale',
  ({ definition, locale }) => {
    const graph = graphOf(definition, ord)
    const drawing = toMermaid(graph, locale)
    const lines = lineList(drawing).map(shown)

    test('has every state under its title, once', () => {
      for (const { path } of statesOf(definition)) {
        const title = graph.nodes.find((node) => node.path === path)!.title[locale]
        const heads = lines.filter((line) => line.startsWith(`state "${title}" as ${idOf(path)}`))
        expect(
          heads.map((line) => line.replace(/ \{$/, '')),
          path,
        ).toEqual([`state "${title}" as ${idOf(path)}`])
      }
    })

    test('has every transition, from and to where it leads, with its condition', () => {
      const frames = graph.nodes
        .filter(({ type }) => type === 'compound' || type === 'parallel')
        .map(({ path }) => path)
      const expected = transitionsOf(definition).map(({ from, event, to, guard }, index) => {
        const source = idOf(from) + (frames.includes(from) ? '_any' : '')
        const { otherwise } = graph.edges[index]!
        const said =
          guard === null ? (otherwise ? { nb: 'ellers', nn: 'elles', en: 'otherwise' } : null) : graph.guards[guard]!
        const label = graph.events[event]![locale] + (said === null ? '' : ` [${said[locale]}]`)
        return to === null ? `${source} : ${label}` : `${source} --> ${idOf(to)} : ${label}`
      })
      expect(lines.filter((line) => / : /.test(line)).toSorted()).toEqual(expected.toSorted())
    })

    test('begins where the machine does, and ends where it ends', () => {
      const starts = graph.nodes.flatMap(({ initial }) => (initial === null ? [] : [`[*] --> ${idOf(initial)}`]))
      const ends = graph.nodes.flatMap(({ path, type }) => (type === 'final' ? [`${idOf(path)} --> [*]`] : []))
      expect(lines.filter((line) => line.includes('[*]')).toSorted()).toEqual([...starts, ...ends].toSorted())
    })

    test('divides what goes on side by side', () => {
      const parts = graph.nodes
        .filter(({ type }) => type === 'parallel')
        .map(({ path }) => {
          const children = graph.nodes.filter(({ parent }) => parent === path).length
          return children - 1 + (graph.edges.some(({ from }) => from === path) ? 1 : 0)
        })
      expect(lines.filter((line) => line === '--')).toHaveLength(parts.reduce((sum, count) => sum + count, 0))
    })

    test('closes what it opens', () => {
      expect(drawing.split('{\n').length).toBe(drawing.split('}\n').length)
    })
  },
)

describe('where a person stands', () => {
  const graph = graphOf(pathways['hovedforlop-2'], ord)
  const current = ['forlop.igang.samvalg', 'risiko.avdekket', 'spesialist.henvist']

  test('is marked in words, and by more than a colour', () => {
    const lines = lineList(toMermaid(graph, 'nn', current))
    expect(lines).toContain('state "Samval av tiltak (står her no)" as forlop_igang_samvalg')
    expect(lines).toContain('class forlop_igang_samvalg,risiko_avdekket,spesialist_henvist current')
    expect(lines.find((line) => line.startsWith('classDef current'))).toMatch(/stroke-width:4px/)
    expect(lines.filter((line) => line.includes('står her no'))).toHaveLength(3)
  })

  test('is left out when nobody stands there', () => {
    expect(toMermaid(graph, 'nb')).not.toMatch(/classDef|står her/)
  })
})

test('a region can be drawn alone', () => {
  const drawing = toMermaid(graphOf(pathways['hovedforlop-3'], ord), 'en', [], 'koordinering.koordinator')
  expect(drawing).toMatch(
    /^stateDiagram-v2\n {2}accTitle: Coordinator\n {2}state "Coordinator" as koordinering_koordinator \{/,
  )
  expect(drawing).not.toContain('forlop_')
})

test('nothing in a title means anything to Mermaid', () => {
  const drawing = toMermaid(graphOf(madeUp, noWords), 'nb')
  const written = drawing.replaceAll(/#\d+;/g, '').split('\n')
  expect(written[2]).toBe('  state "a -- b  c d e bfb      [] -- state end note   g æøå" as made_up {')
  // what is left are arrows and escapes
  expect(drawing.replaceAll(/ --> |#\d+;/g, '')).not.toMatch(/[<>'`&%;#\\]|\p{Cc}(?<!\n)/u)
  expect(shown(drawing)).toContain('<b>f</b> & # %% { } [*] --> state')
})
