import { describe, expect, test } from 'vitest'
import { ord } from '../../../../pathways/diagram/ord.js'
import { pathways } from '../../../../pathways/index.js'
import { graphOf } from '../../../../src/pathway/diagram/graph.js'
import { toScxml } from '../../../../src/pathway/diagram/scxml.js'
import { asText, statesOf, transitionsOf } from './config.js'
import { madeUp, noWords } from './made-up.js'
import { parseXml, withDescendants, type Element } from './xml.js'

/** What the recommendation of the W3C lets stand in what, of what is used here. */
const content: { readonly [name: string]: readonly string[] } = {
  scxml: ['state', 'parallel', 'final'],
  state: ['state', 'parallel', 'final', 'transition'],
  parallel: ['state', 'parallel', 'transition'],
  final: [],
  transition: [],
}
const allowed: { readonly [name: string]: readonly string[] } = {
  scxml: ['xmlns', 'xmlns:dc', 'version', 'name', 'datamodel', 'initial', 'xml:lang'],
  state: ['id', 'initial', 'dc:title'],
  parallel: ['id', 'dc:title'],
  final: ['id', 'dc:title'],
  transition: ['event', 'cond', 'target', 'type'],
}

describe.each([...Object.values(pathways), madeUp])('$id', (definition) => {
  const source = toScxml(graphOf(definition, definition === madeUp ? noWords : ord), 'nb')
  const root = parseXml(source)
  const all = withDescendants(root)
  const states = all.filter(({ name }) => ['state', 'parallel', 'final'].includes(name))
  const ends = statesOf(definition).some(({ path, config }) => config.type === 'final' && !path.includes('.'))

  test('is SCXML 1.0 of the W3C', () => {
    expect(
      source.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<scxml xmlns="http://www.w3.org/2005/07/scxml"'),
    ).toBe(true)
    expect(root.attributes).toMatchObject({ version: '1.0', datamodel: 'ecmascript', initial: definition.id })
    for (const { name, children, attributes } of all) {
      for (const child of children) expect(content[name], `${child.name} in ${name}`).toContain(child.name)
      for (const key of Object.keys(attributes)) expect(allowed[name], `${key} of ${name}`).toContain(key)
    }
  })

  test('has names that are ids of XML, each once', () => {
    const ids = states.map(({ attributes }) => attributes['id']!)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/)
  })

  test('has every state, as what it is', () => {
    const written = statesOf(definition).map(({ path, config }) => {
      const type = config.type === 'parallel' || config.type === 'final' ? config.type : 'state'
      return `${type} ${path}`
    })
    const drawn = states.map(({ name, attributes }) => `${name} ${attributes['id']}`)
    expect(drawn.slice(1, written.length + 1)).toEqual(written)
    expect(drawn.slice(written.length + 1)).toEqual(ends ? [`final ${definition.id}.end`] : [])
  })

  test('has every transition, in the order they are tried', () => {
    const drawn = states.flatMap((state) => transitionsIn(state))
    const done = { from: definition.id, event: `done.state.${definition.id}`, to: `${definition.id}.end`, guard: null }
    expect(drawn).toEqual([...(ends ? [done] : []), ...transitionsOf(definition)].map(asText))
  })

  test('begins in a state inside, and leads to states that there are', () => {
    const ids = states.map(({ attributes }) => attributes['id'])
    for (const { name, attributes, children } of all) {
      if (name === 'transition' && attributes['target'] !== undefined) expect(ids).toContain(attributes['target'])
      const hasStates = children.some((child) => child.name !== 'transition')
      if (name === 'state' && hasStates) {
        expect(children.map((child) => child.attributes['id'])).toContain(attributes['initial'])
      }
    }
  })

  test('stays within a frame on the way to a state in it', () => {
    for (const state of states) {
      const inside = withDescendants(state)
        .slice(1)
        .map(({ attributes }) => attributes['id'])
      for (const { name, attributes } of state.children) {
        if (name !== 'transition') continue
        const goesInside = attributes['target'] !== undefined && inside.includes(attributes['target'])
        expect(attributes['type']).toBe(goesInside ? 'internal' : undefined)
      }
    }
  })

  test('has no event that begins as another does: SCXML would take them for the same', () => {
    const events = Object.keys(definition.events)
    for (const event of events) expect(events.filter((other) => other.startsWith(`${event}.`))).toEqual([])
  })
})

const transitionsIn = ({ children, attributes }: Element): string[] =>
  children
    .filter(({ name }) => name === 'transition')
    .map(({ attributes: { event, target, cond } }) => {
      if (cond !== undefined) expect(cond).toMatch(/^\w+\(_event\)$/)
      return asText({
        from: attributes['id']!,
        event: event!,
        to: target ?? null,
        guard: cond === undefined ? null : cond.replace('(_event)', ''),
      })
    })

test('says the titles in the language asked for', () => {
  const graph = graphOf(pathways['pakkeforlop-tsb'], ord)
  expect(toScxml(graph, 'nn')).toContain('<state id="for" initial="for.henvendelse" dc:title="Før tilvising">')
  expect(toScxml(graph, 'en')).toContain('xml:lang="en"')
})
