import type { Locale } from '../../guideline/text.js'
import { firstLineOf, size, type Box, type Frame, type Layout } from './measures.js'
import { arrowLine, colours, text } from './svg-parts.js'
import { words } from './words.js'
import { attributes } from './xml.js'

/** A frame with its title; every other one is tinted. */
export function svgFrame({ path, title, depth, y, height }: Frame, { width }: Layout): string {
  const x = size.margin + depth * size.indent
  const fill = depth % 2 === 0 ? colours.paper : colours.tint
  const rect = attributes({ x, y, width: width - 2 * x, height, rx: 6, fill, stroke: colours.quiet })
  const heading = text([title], x + 12, y + 24, { 'font-size': depth === 0 ? 17 : 15, 'font-weight': 'bold' })
  return `<g${attributes({ 'data-state': path })}><rect${rect}/>${heading}</g>`
}

/** A state. The one the person stands in is told by its border, by its tint and in words. */
export function svgBox(box: Box, { left }: Layout, locale: Locale, arrow: string): string {
  const { path, kind, title, isCurrent, isInitial, y, height } = box
  const rect = attributes({
    x: left,
    y,
    width: size.box,
    height,
    rx: kind === 'any' ? 0 : 8,
    fill: isCurrent ? colours.currentTint : colours.paper,
    stroke: isCurrent ? colours.current : colours.ink,
    'stroke-width': isCurrent ? 4 : 1.5,
    'stroke-dasharray': kind === 'any' ? '5 4' : null,
  })
  const here = [`● ${words.standsHere[locale]}`]
  const parts = [
    `<rect${rect}/>`,
    kind === 'final' ? innerBorder(box, left) : '',
    isInitial ? startMark(box, left, arrow) : '',
    text(title, left + 12, y + 21, { 'font-weight': 'bold' }),
    isCurrent ? text(here, left + 12, y + 21 + title.length * size.line, { fill: colours.current }) : '',
  ]
  const named = kind === 'any' ? { 'data-every-state-of': path } : { 'data-state': path }
  return `<g${attributes({ ...named, 'aria-current': isCurrent ? 'step' : null })}>${parts.join('')}</g>`
}

const innerBorder = ({ y, height }: Box, left: number): string =>
  `<rect${attributes({
    x: left + 4,
    y: y + 4,
    width: size.box - 8,
    height: height - 8,
    rx: 5,
    fill: 'none',
    stroke: colours.ink,
  })}/>`

function startMark(box: Box, left: number, arrow: string): string {
  const x = left - size.marker + 10
  const y = firstLineOf(box)
  return `<circle cx="${x}" cy="${y}" r="5"/>${arrowLine(`M${x} ${y}H${left - 2}`, arrow)}`
}
