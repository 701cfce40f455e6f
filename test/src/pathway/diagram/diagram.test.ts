import { describe, expect, test } from 'vitest'
import { advance, diagram, pathways, startPathway, type PathwayInstance } from '../../../../pathways/index.js'
import { ForlopError } from '../../../../src/forlop-error.js'
import { diagramFormats, leavesOf, type DiagramOptions } from '../../../../src/pathway/diagram/diagram.js'
import type { PathwayGraph } from '../../../../src/pathway/diagram/graph.js'

const begun = startPathway('hovedforlop-1', { at: '2026-11-22' })
const instance = advance(begun, { type: 'kartlegging.startet', at: '2026-11-23' }) as PathwayInstance

const faultsOf = (id: string, options: object): readonly string[] => {
  try {
    diagram(id as 'hovedforlop-1', options as DiagramOptions)
  } catch (error) {
    expect(error).toBeInstanceOf(ForlopError)
    const { code, issues } = error as ForlopError
    expect(code).toBe('invalid-options')
    return issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  }
  return []
}

/**
 * What a reader sees, whole. When a machine or a drawing was changed on purpose, write them anew and look at them:
 *
 *     npx vitest run --config test/vitest.config.ts --project unit test/src/pathway/diagram/diagram.test.ts --update
 */
describe.each(diagramFormats)('hovedforlop-1 as %s', (format) => {
  const ending = format === 'mermaid' ? 'mmd' : format

  test('is as it was', async () => {
    await expect(diagram('hovedforlop-1', { format })).toMatchFileSnapshot(`pictures/hovedforlop-1.${ending}`)
  })

  test('is as it was, with a person in it', async () => {
    const drawn = diagram('hovedforlop-1', { format, instance })
    if (format === 'scxml') expect(drawn).toBe(diagram('hovedforlop-1', { format }))
    else await expect(drawn).toMatchFileSnapshot(`pictures/hovedforlop-1-person.${ending}`)
  })

  test('is in bokmål when no language is asked for', () => {
    expect(diagram('hovedforlop-1', { format })).toBe(diagram('hovedforlop-1', { format, locale: 'nb' }))
  })

  test('ends in a line break, and is the same twice', () => {
    expect(diagram('hovedforlop-1', { format, instance })).toBe(diagram('hovedforlop-1', { format, instance }))
    expect(diagram('hovedforlop-1', { format })).toMatch(/[^\n]\n$/)
  })
})

describe('JSON', () => {
  test('is the graph, and where the person stands', () => {
    const graph = JSON.parse(diagram('hovedforlop-1', { format: 'json', instance })) as PathwayGraph
    expect(graph).toMatchObject({
      pathway: 'hovedforlop-1',
      version: pathways['hovedforlop-1'].version,
      current: ['forlop.igang.kartlegging', 'risiko.ikkeKartlagt', 'spesialist.ikkeInvolvert'],
    })
    expect(Object.keys(JSON.parse(diagram('hovedforlop-1', { format: 'json' })) as object)).not.toContain('current')
  })
})

describe('where a person stands', () => {
  test('is told by the innermost states', () => {
    expect(leavesOf('forHenvisning')).toEqual(['forHenvisning'])
    expect(leavesOf({ a: 'b', c: { d: 'e', f: { g: 'h' } } })).toEqual(['a.b', 'c.d.e', 'c.f.g.h'])
  })

  test.each(Object.values(pathways))('can be drawn at the start of $id', ({ id }) => {
    const drawn = diagram(id, { format: 'svg', instance: startPathway(id, { at: '2026-11-22' }) })
    expect(drawn).toContain('aria-current="step"')
  })
})

describe('refused', () => {
  test.each([
    [
      'a pathway that there is not',
      'hovedforlop-4',
      { format: 'svg' },
      /^pathway: `pathway` must be one of hovedforlop-1,/,
    ],
    ['a name that every object has', 'toString', { format: 'svg' }, /^pathway: `pathway` must be one of/],
    ['a format', 'hovedforlop-1', { format: 'png' }, /^format: `format` must be one of mermaid, svg, scxml, json$/],
    ['a language', 'hovedforlop-1', { format: 'svg', locale: 'sv' }, /^locale: `locale` must be one of nb, nn, en$/],
    [
      'a person elsewhere',
      'hovedforlop-2',
      { format: 'svg', instance },
      /^instance\.pathway: `instance\.pathway` must be one of hovedforlop-2$/,
    ],
    [
      'a person in another version',
      'hovedforlop-1',
      { format: 'svg', instance: { ...instance, version: '0.9.0' } },
      /^instance\.machine: `machine` is that of another version/,
    ],
    [
      'no instance at all',
      'hovedforlop-1',
      { format: 'svg', instance: 'Kari' },
      /^instance: an instance of a pathway must/,
    ],
  ])('%s', (_, id, options, said) => {
    const faults = faultsOf(id, options)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(said)
  })

  test('two faults are two', () => {
    expect(faultsOf('x', { format: 'x' })).toHaveLength(2)
  })
})
