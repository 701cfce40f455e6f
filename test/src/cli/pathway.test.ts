import { describe, expect, test } from 'vitest'
import { diagram, pathways } from '../../../pathways/index.js'
import { statesOf, transitionsOf } from '../pathway/diagram/config.js'
import { answered, refused } from './terminal.js'

const ids = Object.keys(pathways)

describe('forlop pathway', () => {
  test('lists all ten, with their titles', () => {
    const lines = answered(['pathway', '--locale', 'nn']).trimEnd().split('\n')
    expect(lines).toEqual(Object.values(pathways).map(({ id, title }) => `${id}: ${title.nn}`))
    expect(lines).toHaveLength(10)
  })

  test('lists them as data too', () => {
    const list = JSON.parse(answered(['pathway', '--json'])) as { id: string; version: string; title: object }[]
    expect(list.map(({ id }) => id)).toEqual(ids)
    expect(list[0]).toEqual({ id: 'hovedforlop-1', version: '1.0.0', title: pathways['hovedforlop-1'].title })
  })
})

describe.each(Object.values(pathways))('forlop pathway $id', (definition) => {
  const { id } = definition

  test('tells it in words, every state and every event', () => {
    const page = answered(['pathway', id]).split('\n')
    for (const { path, config } of statesOf(definition)) {
      const line = page.find((one) => one.trim().startsWith(`${path}: `))
      expect(line, path).toBeDefined()
      for (const statement of config.meta?.statements ?? []) expect(line).toContain(statement)
    }
    const events = transitionsOf(definition).map(({ event }) => event)
    expect(page.flatMap((line) => /^ *- ([\w.-]+): /.exec(line)?.[1] ?? [])).toEqual(events)
  })

  test.each(['mermaid', 'svg', 'scxml', 'json'] as const)('--%s', (format) => {
    expect(answered(['pathway', id, `--${format}`])).toBe(diagram(id as 'hovedforlop-1', { format }))
    const locale = 'en'
    expect(answered(['pathway', id, `--${format}`, '--locale', locale])).toBe(
      diagram(id as 'hovedforlop-1', { format, locale }),
    )
  })
})

describe('refused', () => {
  const noSuch = `pathway: must be one of ${ids.join(', ')}`

  test.each(['hovedforlop-4', 'Hovedforlop-1', '', 'toString', '__proto__', 'Kari Nordmann'])('the id %j', (id) => {
    expect(refused(['pathway', id])).toEqual([noSuch])
  })

  test('two ids', () => {
    expect(refused(['pathway', 'hovedforlop-1', 'hovedforlop-2'])).toEqual(['pathway: takes one id'])
  })

  test('two formats', () => {
    expect(refused(['pathway', 'hovedforlop-1', '--svg', '--mermaid'])).toEqual([
      '--svg: cannot be asked for together with --mermaid',
    ])
  })
})
