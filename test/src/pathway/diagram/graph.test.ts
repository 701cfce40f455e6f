import { describe, expect, test } from 'vitest'
import { ord } from '../../../../pathways/diagram/ord.js'
import { pathways } from '../../../../pathways/index.js'
import { statement } from '../../../../rules/guideline/register/index.js'
import { locales } from '../../../../src/guideline/text.js'
import { graphOf } from '../../../../src/pathway/diagram/graph.js'
import { asText, statesOf, transitionsOf } from './config.js'
import { madeUp, nasty, noWords } from './made-up.js'

describe.each(Object.values(pathways))('the graph of $id', (definition) => {
  const graph = graphOf(definition, ord)
  const [root, ...rest] = graph.nodes

  test('has every state, in the order they are written', () => {
    expect(rest.map(({ path }) => path)).toEqual(statesOf(definition).map(({ path }) => path))
  })

  test('has every transition, in the order they are tried', () => {
    expect(graph.edges.map(asText)).toEqual(transitionsOf(definition).map(asText))
  })

  test('begins with the whole machine, under the title of the pathway', () => {
    expect(root).toMatchObject({ path: definition.id, parent: null, title: definition.title })
  })

  test('says of each state what the machine says', () => {
    for (const { path, config } of statesOf(definition)) {
      const type = config.type ?? (config.states === undefined ? 'atomic' : 'compound')
      const initial = config.initial === undefined ? null : `${path}.${config.initial}`
      const { statements = [] } = config.meta ?? {}
      expect(rest.find((node) => node.path === path)).toMatchObject({
        type,
        initial,
        statements,
        tags: config.tags ?? [],
      })
    }
  })

  test('names everything in every language, never by its code', () => {
    const named = [...graph.nodes.map(({ title }) => title), ...Object.values(graph.guards)]
    for (const title of [...named, ...Object.values(graph.events)]) {
      for (const locale of locales) expect(title[locale]).toMatch(/\p{L}{3}/u)
    }
    for (const { path, title } of rest) expect(title.nb).not.toBe(path.split('.').at(-1))
    for (const [guard, title] of Object.entries(graph.guards)) expect(title.nb).not.toBe(guard)
    for (const [event, title] of Object.entries(graph.events)) expect(title.nb).not.toBe(event)
  })

  test('names statements that there are', () => {
    for (const id of rest.flatMap(({ statements }) => statements)) expect(statement(id), id).toBeDefined()
  })

  test('has no title twice under the same frame', () => {
    const titles = rest.map(({ parent, title }) => `${parent}: ${title.nb}`)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('a machine of any shape', () => {
  const { nodes, edges, guards } = graphOf(madeUp, noWords)

  test('is read with its nested parts', () => {
    expect(nodes.map(({ path, type, parent }) => `${path} ${type} in ${parent}`)).toEqual([
      'made-up compound in null',
      'one atomic in made-up',
      'two parallel in made-up',
      'two.left atomic in two',
      'two.right compound in two',
      'two.right.a atomic in two.right',
      'two.right.b atomic in two.right',
      'three final in made-up',
    ])
  })

  test('tells what happens otherwise', () => {
    expect(edges.filter(({ otherwise }) => otherwise).map(asText)).toEqual(['one --plain--> stays'])
  })

  test('goes by its bare names where nobody has put words to them', () => {
    expect(nodes[1]!.title.nb).toBe(nasty)
    expect(nodes[3]!.title).toEqual({ nb: 'left', nn: 'left', en: 'left' })
    expect(guards).toEqual({ isReady: { nb: 'isReady', nn: 'isReady', en: 'isReady' } })
  })
})
