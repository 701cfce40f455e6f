import { describe, expect, test } from 'vitest'
import { ord } from '../../../../pathways/diagram/ord.js'
import { pathways } from '../../../../pathways/index.js'
import { locales } from '../../../../src/guideline/text.js'
import { graphOf } from '../../../../src/pathway/diagram/graph.js'
import { toSvg } from '../../../../src/pathway/diagram/svg.js'
import { asText, statesOf, transitionsOf } from './config.js'
import { madeUp, noWords } from './made-up.js'
import { parseXml, withDescendants, type Element } from './xml.js'

/** The words of an element, across its lines. */
const said = (element: Element): string =>
  withDescendants(element)
    .filter(({ name }) => name === 'tspan')
    .map(({ text }) => text)
    .join(' ')

describe.each(Object.values(pathways).flatMap((definition) => locales.map((locale) => ({ definition, locale }))))(
  '$definition.id in $locale',
  ({ definition, locale }) => {
    const graph = graphOf(definition, ord)
    const svg = parseXml(toSvg(graph, locale))
    const all = withDescendants(svg)
    const having = (name: string): Element[] => all.filter(({ attributes }) => Object.hasOwn(attributes, name))

    test('has every state under its title, once', () => {
      const [root, ...states] = having('data-state').toSorted((a, b) => order(a) - order(b))
      expect(root!.attributes['data-state']).toBe(definition.id)
      expect(states.map(({ attributes }) => attributes['data-state'])).toEqual(
        statesOf(definition).map(({ path }) => path),
      )
      for (const node of graph.nodes) {
        expect(said(having('data-state').find(({ attributes }) => attributes['data-state'] === node.path)!)).toBe(
          node.title[locale],
        )
      }
    })
    const order = ({ attributes }: Element): number =>
      graph.nodes.findIndex(({ path }) => path === attributes['data-state'])

    test('has every transition, with its words', () => {
      const drawn = having('data-event').map(({ attributes }) =>
        asText({
          from: attributes['data-from']!,
          event: attributes['data-event']!,
          to: attributes['data-to'] ?? null,
          guard: attributes['data-guard'] ?? null,
        }),
      )
      expect(drawn.toSorted()).toEqual(transitionsOf(definition).map(asText).toSorted())
      for (const element of having('data-event')) {
        const { 'data-event': event, 'data-guard': guard, 'data-to': to } = element.attributes
        expect(said(element)).toContain(graph.events[event!]![locale])
        if (guard !== undefined) expect(said(element)).toContain(`[${graph.guards[guard]![locale]}]`)
        const arrows = withDescendants(element).filter(({ attributes }) => attributes['marker-end'])
        expect(arrows).toHaveLength(to === undefined ? 0 : 1)
      }
    })

    test('can be read by those who do not see it', () => {
      expect(svg.attributes).toMatchObject({ role: 'img', lang: locale })
      const [title, desc] = svg.attributes['aria-labelledby']!.split(' ').map((id) =>
        all.find(({ attributes }) => attributes['id'] === id)!,
      )
      expect(title).toMatchObject({ name: 'title', text: definition.title[locale] })
      expect(desc!.name).toBe('desc')
      for (const { title } of graph.nodes.slice(1))
        expect(desc!.text.toLowerCase()).toContain(title[locale].toLowerCase())
      for (const event of Object.values(graph.events)) expect(desc!.text).toContain(event[locale])
    })
  },
)

describe('where a person stands', () => {
  const graph = graphOf(pathways['pakkeforlop-psykose'], ord)
  const marked = withDescendants(parseXml(toSvg(graph, 'en', ['under.basisUtredning'])))

  test('is marked by the border, in words and for a screen reader', () => {
    const here = marked.filter(({ attributes }) => attributes['aria-current'] === 'step')
    expect(here.map(({ attributes }) => attributes['data-state'])).toEqual(['under.basisUtredning'])
    expect(said(here[0]!)).toBe('Basis assessment ● stands here now')
    const borders = marked.filter(({ name, attributes }) => name === 'rect' && attributes['stroke-width'] === '4')
    expect(borders).toHaveLength(1)
    expect(here[0]!.children).toContain(borders[0])
    expect(marked.find(({ name }) => name === 'desc')!.text).toMatch(/^Stands here now: Basis assessment\. /)
  })

  test('is left out when nobody stands there', () => {
    expect(toSvg(graph, 'en')).not.toMatch(/aria-current|[Ss]tands here now/)
  })
})

test('nothing in a title means anything to XML', () => {
  const svg = withDescendants(parseXml(toSvg(graphOf(madeUp, noWords), 'nb', ['one'])))
  expect(svg.find(({ name }) => name === 'title')!.text).toContain(`"d" 'e' <b>f</b> & # %%`)
  expect(svg.some(({ name }) => name === 'b')).toBe(false)
})

test('a picture needs nothing from elsewhere', () => {
  const svg = toSvg(graphOf(pathways['hovedforlop-3'], ord), 'nb')
  expect(svg).not.toMatch(/<script|<style|<image|href|@import|url\((?!#)/)
  expect(withDescendants(parseXml(svg)).filter(({ name }) => name === 'marker')).toHaveLength(1)
})
