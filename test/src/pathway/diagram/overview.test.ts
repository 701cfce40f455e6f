import { describe, expect, test } from 'vitest'
import { createMachine } from 'xstate'
import { ord } from '../../../../pathways/diagram/ord.js'
import { pathways } from '../../../../pathways/index.js'
import { locales } from '../../../../src/guideline/text.js'
import { beginningsOf } from '../../../../src/pathway/diagram/beginning.js'
import { graphOf } from '../../../../src/pathway/diagram/graph.js'
import { toMermaidOverview } from '../../../../src/pathway/diagram/mermaid-overview.js'
import { size } from '../../../../src/pathway/diagram/measures.js'
import { overviewOf } from '../../../../src/pathway/diagram/overview.js'
import { overviewLayout, small } from '../../../../src/pathway/diagram/overview-layout.js'
import { toSvg } from '../../../../src/pathway/diagram/svg.js'
import { madeUp, noWords } from './made-up.js'
import { parseXml, withDescendants } from './xml.js'

const withLanes = Object.values(pathways).filter(({ kind }) => kind === 'pakkeforlop')

describe.each(withLanes)('the overview of $id', (definition) => {
  const graph = graphOf(definition, ord)
  const overview = overviewOf(graph)!
  const leaves = graph.nodes.filter(({ type }) => type === 'atomic' || type === 'final')

  test('has the steps of every lane, and a way wherever an event leads from one to another', () => {
    const steps = overview.lanes.flatMap((lane) => lane.steps.map(({ path }) => path))
    expect(steps).toEqual(leaves.flatMap(({ path }) => (path.includes('.') ? [path] : [])))
    for (const from of steps) {
      const own = graph.edges.filter((edge) => edge.from === from || from.startsWith(`${edge.from}.`))
      const to = new Set(
        own.flatMap((edge) => (edge.to !== null && edge.to !== from && steps.includes(edge.to) ? [edge.to] : [])),
      )
      const drawn = overview.ways.filter((way) => way.from === from).map((way) => way.to)
      expect(drawn.toSorted(), from).toEqual([...to].toSorted())
    }
  })

  test.each(locales)('is drawn in %s without a line over a box or outside the picture', (locale) => {
    const { steps, lines, columns, width, height } = overviewLayout(overview, locale)
    expect(lines).toHaveLength(overview.ways.length)
    for (const { x, y, height: tall, title } of steps) {
      expect(x).toBeGreaterThan(0)
      expect(x + small.box).toBeLessThan(width)
      expect(y + tall).toBeLessThan(height)
      for (const line of title) expect(line.length * 8).toBeLessThanOrEqual(small.box)
    }
    for (const { title } of columns) expect(title.length * 9).toBeLessThanOrEqual(small.box + 2 * small.pad)
    for (const line of lines) {
      for (const [[x1, y1], [x2, y2]] of segmentsOf(line)) {
        expect(Math.max(x1, x2)).toBeLessThan(width)
        expect(Math.max(y1, y2)).toBeLessThan(height)
        const across = steps.filter(
          ({ x, y, height: tall }) =>
            Math.max(x1, x2) > x &&
            Math.min(x1, x2) < x + small.box &&
            Math.max(y1, y2) > y &&
            Math.min(y1, y2) < y + tall,
        )
        expect(across, line).toEqual([])
      }
    }
  })

  test('stands above the details, and says where the person stands by a mark', () => {
    const [first] = overview.lanes[1]!.steps
    const drawn = withDescendants(parseXml(toSvg(graph, 'nb', [first!.path])))
    const steps = drawn.filter(({ attributes }) => attributes['data-step'] !== undefined)
    const said = steps.map((step) =>
      withDescendants(step).flatMap(({ name, text }) => (name === 'tspan' ? [text] : [])),
    )
    expect(said.filter(([start]) => start!.startsWith('●'))).toHaveLength(1)
    expect(steps).toHaveLength(overview.lanes.flatMap((lane) => lane.steps).length)
    expect(drawn.filter(({ attributes }) => attributes['data-overview'] !== undefined)).toHaveLength(1)
  })

  test('is a flowchart for Mermaid', () => {
    const lines = toMermaidOverview(graph, 'nb')!.split('\n')
    expect(lines[0]).toBe('flowchart TB')
    expect(lines.filter((line) => line.includes(' --> '))).toHaveLength(overview.ways.length)
    expect(lines.filter((line) => line.startsWith('  subgraph '))).toHaveLength(4)
    expect(lines).toContain('    under_behandling["Behandling"]')
    expect(lines).toContain('    etter_avsluttet(["Avsluttet"])')
  })
})

/** From corner to corner. */
function segmentsOf(line: string): (readonly [readonly [number, number], readonly [number, number]])[] {
  const corners: [number, number][] = []
  for (const [, command, numbers] of line.matchAll(/([MHV])([\d. ]+)/g)) {
    const [one, two] = numbers!.split(' ').map(Number)
    const [x, y] = corners.at(-1) ?? [0, 0]
    corners.push(command === 'M' ? [one!, two!] : command === 'H' ? [one!, y] : [x, one!])
  }
  return corners.slice(1).map((corner, index) => [corners[index]!, corner])
}

test('a pathway that leads through no lanes has none', () => {
  for (const definition of Object.values(pathways).filter(({ kind }) => kind === 'hovedforlop')) {
    const graph = graphOf(definition, ord)
    expect([overviewOf(graph), toMermaidOverview(graph, 'nb')]).toEqual([null, null])
    expect(toSvg(graph, 'nb')).not.toContain('data-overview')
  }
  expect(overviewOf(graphOf(madeUp, noWords))).toBeNull()
})

test('a way back to an earlier lane passes under the lanes', () => {
  const machine = createMachine({
    id: 'made-up',
    initial: 'a',
    states: {
      a: { initial: 'one', states: { one: { on: { x: '#three' } }, two: {} } },
      b: { initial: 'one', states: { one: { id: 'three', on: { x: '#four', y: '#made-up.a' } } } },
      c: { initial: 'one', states: { one: { id: 'four', on: { x: '#made-up.a.two', y: '#made-up.a.one' } } } },
    },
  })
  const graph = graphOf({ ...madeUp, machine, events: {} }, noWords)
  const { lines, height } = overviewLayout(overviewOf(graph)!, 'nb')
  const lowest = lines.map((line) => Math.max(...segmentsOf(line).flatMap(([[, from], [, to]]) => [from, to])))
  expect(lowest.filter((y) => y > height - 60)).toHaveLength(2)
  for (const line of lines) for (const [[x]] of segmentsOf(line)) expect(x).toBeGreaterThan(0)
})

test('where every way goes to the next lane, nothing passes under them', () => {
  const machine = createMachine({
    id: 'made-up',
    initial: 'a',
    states: {
      a: { initial: 'one', states: { one: { on: { x: { guard: { type: 'isReady' }, target: '#two' } } } } },
      b: { initial: 'one', states: { one: { id: 'two' } } },
    },
  })
  const graph = graphOf({ ...madeUp, machine, events: {} }, noWords)
  expect(graph.edges.map(({ guard }) => guard)).toEqual(['isReady'])
  const { steps, lines, height } = overviewLayout(overviewOf(graph)!, 'nb')
  expect(lines).toHaveLength(1)
  expect(height).toBe(Math.max(...steps.map(({ y, height: tall }) => y + tall)) + small.pad + size.margin)
})

describe('the beginnings', () => {
  test('of a pakkeforlop are one, and of a hovedforlop one for each part that goes on', () => {
    const beginnings = (id: keyof typeof pathways) => beginningsOf(graphOf(pathways[id], ord)).map(({ path }) => path)
    expect(beginnings('pakkeforlop-tsb')).toEqual(['for.henvendelse'])
    expect(beginnings('hovedforlop-2')).toEqual([
      'forlop.igang.henvendelse',
      'risiko.ikkeKartlagt',
      'spesialist.ikkeInvolvert',
    ])
  })

  test('are there where a frame is led to as a whole', () => {
    expect(beginningsOf(graphOf(madeUp, noWords)).map(({ path }) => path)).toEqual(['one', 'two.right.a'])
  })
})
