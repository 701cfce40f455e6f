import type { Locale } from '../../guideline/text.js'
import { beginningsOf } from './beginning.js'
import type { GraphEdge, GraphNode, PathwayGraph } from './graph.js'
import { labelOf } from './label.js'
import { assignLanes } from './lanes.js'
import { entryOf, lineOf, size, type Box, type Frame, type Layout, type Row } from './measures.js'
import { words } from './words.js'
import { wrap } from './wrap.js'

/** A box with its rows, before it is known where it stands: all of it is measured from its own top. */
interface Piece {
  readonly box: Box
  readonly rows: readonly Row[]
  readonly height: number
}

interface Drawing {
  readonly graph: PathwayGraph
  readonly locale: Locale
  readonly current: readonly string[]
}

/**
 * Lays a pathway out from top to bottom in the order it is written, which is the order it is gone through. An event that
 * leads to the next box is an arrow down; one that leads elsewhere runs along a line of its own to the lane of its
 * target. No arrow ever crosses a box or a text.
 */
export function layoutOf(graph: PathwayGraph, locale: Locale, current: readonly string[]): Layout {
  const { boxes, frames, rows, height } = stack(graph.nodes[0]!, 0, size.margin, { graph, locale, current })
  const depth = Math.max(...frames.map((frame) => frame.depth))
  const lanes = assignLanes(
    [...new Set(rows.flatMap(({ way, edge }) => (way === 'lane' ? [edge.to!] : [])))].map((target) => {
      const sources = rows.filter(({ way, edge }) => way === 'lane' && edge.to === target).map(lineOf)
      const ys = [...sources, entryOf({ boxes, frames }, target)]
      return { target, top: Math.min(...ys), bottom: Math.max(...ys) }
    }),
  )
  const laneCount = Math.max(0, ...Object.values(lanes).map((lane) => lane + 1))
  const left = size.margin + depth * size.indent + size.marker
  const right = left + size.box + size.label
  const width = right + laneCount * size.lane + depth * size.indent + 2 * size.margin
  return { boxes, frames, rows, lanes, width, height: height + 2 * size.margin, left, right }
}

const isFrame = ({ type }: GraphNode): boolean => type === 'compound' || type === 'parallel'

type Stacked = Pick<Layout, 'boxes' | 'frames' | 'rows' | 'height'>

/** A frame and what is in it, one below the other. */
function stack(node: GraphNode, depth: number, top: number, drawing: Drawing): Stacked {
  const children = drawing.graph.nodes.filter(({ parent }) => parent === node.path)
  const own = drawing.graph.edges.some(({ from }) => from === node.path)
  const parts: Stacked[] = []
  let y = top + size.heading
  const add = (part: Stacked): void => {
    parts.push(part)
    y = part.height
  }
  if (own) add(placed(pieceOf(node, 'any', undefined, drawing), y))
  children.forEach((child, index) => {
    const kind = child.type === 'final' ? 'final' : 'state'
    const next = children[index + 1]
    if (isFrame(child)) add(stack(child, depth + 1, y, drawing))
    else add(placed(pieceOf(child, kind, next !== undefined && !isFrame(next) ? next : undefined, drawing), y))
  })
  const frame: Frame = { path: node.path, title: node.title[drawing.locale], depth, y: top, height: y - top }
  return {
    boxes: parts.flatMap(({ boxes }) => boxes),
    frames: [frame, ...parts.flatMap(({ frames }) => frames)],
    rows: parts.flatMap(({ rows }) => rows),
    height: y + size.margin,
  }
}

const placed = ({ box, rows, height }: Piece, top: number): Stacked => ({
  boxes: [{ ...box, y: top }],
  frames: [],
  rows: rows.map((row) => ({ ...row, y: top + row.y })),
  height: top + height,
})

function pieceOf(node: GraphNode, kind: Box['kind'], next: GraphNode | undefined, drawing: Drawing): Piece {
  const { graph, locale, current } = drawing
  const title = wrap(kind === 'any' ? words.anyState[locale] : node.title[locale], size.boxText)
  const isCurrent = kind !== 'any' && current.includes(node.path)
  const isInitial = kind !== 'any' && beginningsOf(graph).includes(node)
  const unplaced = graph.edges.filter(({ from }) => from === node.path).map((edge) => rowOf(edge, next, drawing))
  // beside an ordinary box the first line is left to the arrows that come in
  const beside = below(
    unplaced.filter(({ way }) => way !== 'down'),
    kind === 'any' ? 4 : size.line + 6,
  )
  const height = Math.max(beside.y, (title.length + (isCurrent ? 1 : 0)) * size.line + 14)
  const down = below(
    unplaced.filter(({ way }) => way === 'down'),
    height + 6,
  )
  return {
    box: { path: node.path, kind, title, isCurrent, isInitial, y: 0, height },
    rows: [...beside.rows, ...down.rows],
    height: Math.max(down.y + 8, height + size.gap),
  }
}

function rowOf(edge: GraphEdge, next: GraphNode | undefined, { graph, locale }: Drawing): Row {
  const way = edge.to === null ? 'stays' : edge.to === next?.path ? 'down' : 'lane'
  const target = way === 'lane' ? graph.nodes.find(({ path }) => path === edge.to) : undefined
  const arrow = target === undefined ? '' : ` → ${target.title[locale]}`
  return { edge, way, lines: wrap(labelOf(edge, graph, locale) + arrow, size.labelText), y: 0 }
}

/** Rows one below the other, and where they end. */
function below(rows: readonly Row[], top: number): { readonly rows: readonly Row[]; readonly y: number } {
  let y = top
  const placedRows = rows.map((row) => {
    const here = { ...row, y }
    y += row.lines.length * size.line + 6
    return here
  })
  return { rows: placedRows, y }
}
