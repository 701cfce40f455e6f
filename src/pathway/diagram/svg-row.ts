import { entryOf, lineOf, size, type Box, type Layout, type Row } from './measures.js'
import { arrowLine, colours, text } from './svg-parts.js'
import { attributes } from './xml.js'

/** An event: its words, and the arrow it is, if it is one. */
export function svgRow(row: Row, layout: Layout, arrow: string): string {
  const { event, from, to, guard } = row.edge
  const named = { 'data-event': event, 'data-from': from, 'data-to': to, 'data-guard': guard }
  return `<g${attributes(named)}>${parts[row.way](row, layout, arrow)}</g>`
}

const parts: { readonly [W in Row['way']]: (row: Row, layout: Layout, arrow: string) => string } = {
  stays: ({ lines, y }, { left }) => {
    const dot = { cx: left + size.box + 13, cy: y + 9, r: 3, fill: 'none', stroke: colours.ink }
    return `<circle${attributes(dot)}/>${beside(lines, left, y)}`
  },
  down: ({ edge, lines, y }, layout, arrow) => {
    const from = stateBox(layout, edge.from)
    const x = layout.left + 30
    const line = `M${x} ${from.y + from.height}V${stateBox(layout, edge.to).y - 1}`
    return arrowLine(line, arrow) + text(lines, x + 12, y + 13)
  },
  lane: (row, layout, arrow) => {
    const start = layout.left + size.box
    const lane = layout.right + 8 + layout.lanes[row.edge.to!]! * size.lane
    const [leaves, enters] = [lineOf(row), entryOf(layout, row.edge.to!)]
    const bend = 5 * Math.sign(enters - leaves)
    const line = `M${start} ${leaves}H${lane - 5}q5 0 5 ${bend}V${enters - bend}q0 ${bend} -5 ${bend}H${start + 2}`
    return arrowLine(line, arrow) + beside(row.lines, layout.left, row.y)
  },
}

const beside = (lines: readonly string[], left: number, y: number): string => text(lines, left + size.box + 22, y + 13)

const stateBox = ({ boxes }: Layout, path: string | null): Box =>
  boxes.find((box) => box.kind !== 'any' && box.path === path)!
