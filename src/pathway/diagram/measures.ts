import type { GraphEdge } from './graph.js'

/** In pixels, wide enough for the fonts that people have; `…Text` in characters. */
export const size = {
  margin: 16,
  indent: 14,
  heading: 38,
  marker: 34,
  box: 250,
  boxText: 26,
  label: 470,
  labelText: 60,
  line: 17,
  lane: 14,
  gap: 30,
} as const

/** A state, or what holds in every state of a frame (`any`). */
export interface Box {
  readonly path: string
  readonly kind: 'state' | 'final' | 'any'
  readonly title: readonly string[]
  readonly isCurrent: boolean
  readonly isInitial: boolean
  readonly y: number
  readonly height: number
}

/** A region, or the whole machine, around its boxes. */
export interface Frame {
  readonly path: string
  readonly title: string
  readonly depth: number
  readonly y: number
  readonly height: number
}

/** An event: its words, and where they stand. */
export interface Row {
  readonly edge: GraphEdge
  readonly lines: readonly string[]
  /** Into the box below, by a lane to a box elsewhere, or nowhere. */
  readonly way: 'down' | 'lane' | 'stays'
  readonly y: number
}

export interface Layout {
  readonly boxes: readonly Box[]
  readonly frames: readonly Frame[]
  readonly rows: readonly Row[]
  /** The lane of each target that is reached by one, the innermost first. */
  readonly lanes: { readonly [target: string]: number }
  readonly width: number
  readonly height: number
  /** Where the boxes begin, and where the lanes do. */
  readonly left: number
  readonly right: number
}

/** Where a row's line is drawn: below its last line of text. */
export const lineOf = ({ y, lines }: Row): number => y + lines.length * size.line + 1

/** The height at which arrows come in from the lanes: at the first line of a box, or at the heading of a frame. */
export function entryOf({ boxes, frames }: Pick<Layout, 'boxes' | 'frames'>, path: string): number {
  const box = boxes.find((one) => one.kind !== 'any' && one.path === path)
  return box === undefined ? frames.find((one) => one.path === path)!.y + 19 : firstLineOf(box)
}

export const firstLineOf = ({ y }: Box): number => y + size.line / 2 + 3
