import type { Locale } from '../../guideline/text.js'
import type { GraphNode } from './graph.js'
import { assignLanes, type Route } from './lanes.js'
import { size } from './measures.js'
import type { Overview, Way } from './overview.js'
import { wrap } from './wrap.js'

/** In pixels; `boxText` and `titleText` in characters. */
export const small = { box: 172, boxText: 20, pad: 12, heading: 62, gap: 26, edge: 14, track: 11, line: 16 } as const

export interface Step {
  readonly path: string
  readonly title: readonly string[]
  readonly isEnd: boolean
  readonly column: number
  readonly row: number
  readonly x: number
  readonly y: number
  readonly height: number
}

export interface Column {
  readonly title: string
  readonly x: number
  readonly height: number
}

export interface OverviewLayout {
  readonly columns: readonly Column[]
  readonly steps: readonly Step[]
  /** Each way as a path of its own. */
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/**
 * The lanes side by side, as on a wall chart, and the steps of each from top to bottom. Ways run down to the next step,
 * or between the lanes: none crosses a box.
 */
export function overviewLayout({ lanes, ways }: Overview, locale: Locale): OverviewLayout {
  const flat = lanes.flatMap(({ steps }, column) => stacked(steps, column, locale))
  const bottom = Math.max(...flat.map(({ y, height }) => y + height)) + small.pad
  const find = (path: string): Step => flat.find((step) => step.path === path)!
  const tracks = lanes.map((_, column) => assignLanes(routesBeside(column, ways, find, bottom)))
  const xs = columnPlaces(tracks.map((track) => Math.max(0, ...Object.values(track).map((one) => one + 1))))
  const steps = flat.map((step) => ({ ...step, x: xs[step.column]! }))
  const trackX = (column: number, name: string): number =>
    xs[column]! + small.box + small.pad + small.edge + tracks[column]![name]! * small.track
  const lines = ways.map((way) => lineOf(way, (path) => steps.find((step) => step.path === path)!, trackX, bottom))
  const isFar = ways.some((way) => kindOf(way, find) === 'far')
  return {
    columns: lanes.map(({ frame }, column) => ({
      title: frame.title[locale],
      x: xs[column]! - small.pad,
      height: bottom - size.margin - 24,
    })),
    steps,
    lines,
    width: xs.at(-1)! - small.pad + size.margin,
    height: bottom + (isFar ? 2 * small.edge : 0) + size.margin,
  }
}

function stacked(nodes: readonly GraphNode[], column: number, locale: Locale): Step[] {
  let y: number = size.margin + small.heading
  return nodes.map(({ path, title, type }, row) => {
    const lines = wrap(title[locale], small.boxText)
    const step = {
      path,
      title: lines,
      isEnd: type === 'final',
      column,
      row,
      x: 0,
      y,
      height: lines.length * small.line + 18,
    }
    y += step.height + small.gap
    return step
  })
}

/** Where each column begins, and last where the picture ends. */
const columnPlaces = (counts: readonly number[]): readonly number[] =>
  counts.reduce(
    (places, count) => [...places, places.at(-1)! + small.box + 2 * (small.pad + small.edge) + count * small.track],
    [size.margin + small.pad],
  )

type Find = (path: string) => Step

/** Down to the next step, by the tracks beside the lane, or under the lanes to one further off. */
function kindOf({ from, to }: Way, find: Find): 'down' | 'beside' | 'far' {
  const [source, target] = [find(from), find(to)]
  if (target.column === source.column) return target.row === source.row + 1 ? 'down' : 'beside'
  return target.column === source.column + 1 ? 'beside' : 'far'
}

const leavesAt = ({ y, height }: Step): number => y + height - 10
const entersAt = ({ y }: Step): number => y + 11
const away = (to: string): string => `under ${to}`

/** What runs beside a column: to its own steps, to those of the next, and down to pass under the lanes. */
function routesBeside(column: number, ways: readonly Way[], find: Find, bottom: number): Route[] {
  const routes = new Map<string, number[]>()
  const add = (name: string, ...ys: readonly number[]): void => {
    routes.set(name, [...(routes.get(name) ?? []), ...ys])
  }
  for (const way of ways) {
    const [source, target] = [find(way.from), find(way.to)]
    const kind = kindOf(way, find)
    if (kind === 'beside' && source.column === column) add(way.to, leavesAt(source), entersAt(target))
    if (kind === 'far' && source.column === column) add(away(way.to), leavesAt(source), bottom)
    if (kind === 'far' && arrivesBeside(source, target) === column) add(way.to, bottom, entersAt(target))
  }
  return [...routes].map(([target, ys]) => ({ target, top: Math.min(...ys), bottom: Math.max(...ys) }))
}

/** The column beside which a way reaches its target: from the left where it leads on, from the right where it leads back. */
const arrivesBeside = (source: Step, target: Step): number =>
  target.column > source.column ? target.column - 1 : target.column

function lineOf(way: Way, find: Find, trackX: (column: number, name: string) => number, bottom: number): string {
  const [source, target] = [find(way.from), find(way.to)]
  const kind = kindOf(way, find)
  if (kind === 'down') return `M${source.x + small.box / 2} ${source.y + source.height}V${target.y - 1}`
  const column = arrivesBeside(source, target)
  const start = `M${source.x + small.box} ${leavesAt(source)}`
  const end = `V${entersAt(target)}H${column === target.column ? target.x + small.box + 1 : target.x - 1}`
  if (kind === 'beside') return `${start}H${trackX(column, way.to)}${end}`
  return `${start}H${trackX(source.column, away(way.to))}V${bottom + small.edge}H${trackX(column, way.to)}${end}`
}
