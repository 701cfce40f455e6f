import { describe, expect, test } from 'vitest'
import { ord } from '../../../../pathways/diagram/ord.js'
import { pathways } from '../../../../pathways/index.js'
import { graphOf } from '../../../../src/pathway/diagram/graph.js'
import { layoutOf } from '../../../../src/pathway/diagram/layout.js'
import { entryOf, lineOf, size } from '../../../../src/pathway/diagram/measures.js'

describe.each(Object.values(pathways))('the layout of $id', (definition) => {
  const graph = graphOf(definition, ord)
  const layout = layoutOf(graph, 'nb', [])
  const { boxes, frames, rows, lanes, left, right, width, height } = layout

  test('puts no box on another', () => {
    const sorted = boxes.toSorted((a, b) => a.y - b.y)
    sorted.slice(1).forEach((box, index) => {
      expect(box.y).toBeGreaterThanOrEqual(sorted[index]!.y + sorted[index]!.height + 10)
    })
  })

  test('puts no words on other words, and none on an arrow that comes in', () => {
    const spans = [
      ...rows.map((row) => ({ top: row.y, bottom: lineOf(row) })),
      ...Object.keys(lanes).map((path) => ({ top: entryOf(layout, path), bottom: entryOf(layout, path) })),
    ].toSorted((a, b) => a.top - b.top)
    spans.slice(1).forEach(({ top }, index) => {
      expect(top).toBeGreaterThan(spans[index]!.bottom)
    })
  })

  test('keeps everything within the picture, and every box within its frame', () => {
    for (const { y, height: tall } of [...boxes, ...frames]) expect(y + tall).toBeLessThan(height)
    const laneCount = Math.max(...Object.values(lanes)) + 1
    expect(right + laneCount * size.lane).toBeLessThan(width)
    for (const { parent, path } of graph.nodes) {
      const frame = frames.find((one) => one.path === parent)
      const box = boxes.find((one) => one.path === path && one.kind !== 'any')
      if (frame !== undefined && box !== undefined) {
        expect(box.y).toBeGreaterThan(frame.y)
        expect(box.y + box.height).toBeLessThan(frame.y + frame.height)
      }
    }
  })

  test('leaves room for the words: nine pixels a letter in a box, less beside it', () => {
    for (const { title } of boxes) for (const line of title) expect(line.length * 9).toBeLessThanOrEqual(size.box - 12)
    for (const { lines } of rows) for (const line of lines) expect(line.length).toBeLessThanOrEqual(size.labelText)
    expect(size.labelText * 7.5).toBeLessThanOrEqual(size.label)
    expect(left).toBeGreaterThan(size.margin)
  })

  test('gives each target a lane that no other has at the same height', () => {
    const spans = Object.entries(lanes).map(([target, lane]) => {
      const sources = rows.filter(({ way, edge }) => way === 'lane' && edge.to === target).map(lineOf)
      const ys = [...sources, entryOf(layout, target)]
      return { lane, top: Math.min(...ys), bottom: Math.max(...ys) }
    })
    for (const a of spans) {
      const clash = spans.filter((b) => b !== a && b.lane === a.lane && b.top <= a.bottom && a.top <= b.bottom)
      expect(clash).toEqual([])
    }
  })
})
