import type { Locale } from '../../guideline/text.js'
import { size } from './measures.js'
import { small, type Column, type OverviewLayout, type Step } from './overview-layout.js'
import { arrowLine, colours, text } from './svg-parts.js'
import { words } from './words.js'
import { attributes } from './xml.js'

/** The overview as it stands above the details. The step a person stands in is told by a mark, a border and a tint. */
export function svgOverview(layout: OverviewLayout, locale: Locale, arrow: string, current: readonly string[]): string {
  const { columns, steps, lines } = layout
  return [
    '<g data-overview="">',
    text([words.overview[locale]], size.margin, size.margin + 12, { 'font-size': 15, 'font-weight': 'bold' }),
    ...columns.map(svgColumn),
    ...lines.map((line) => arrowLine(line, arrow)),
    ...steps.map((step) => svgStep(step, current.includes(step.path))),
    '</g>',
  ].join('\n')
}

function svgColumn({ title, x, height }: Column): string {
  const y = size.margin + 24
  const rect = { x, y, width: small.box + 2 * small.pad, height, rx: 6, fill: colours.tint, stroke: colours.quiet }
  return `<rect${attributes(rect)}/>${text([title], x + small.pad, y + 23, { 'font-size': 14, 'font-weight': 'bold' })}`
}

function svgStep({ path, title, isEnd, x, y, height }: Step, isCurrent: boolean): string {
  const rect = {
    x,
    y,
    width: small.box,
    height,
    rx: 8,
    fill: isCurrent ? colours.currentTint : colours.paper,
    stroke: isCurrent ? colours.current : colours.ink,
    'stroke-width': isCurrent ? 3 : 1.5,
  }
  const inner = {
    x: x + 4,
    y: y + 4,
    width: small.box - 8,
    height: height - 8,
    rx: 5,
    fill: 'none',
    stroke: colours.ink,
  }
  const lines = isCurrent ? [`● ${title[0]}`, ...title.slice(1)] : title
  const spans = lines.map((line, index) =>
    text([line], x + 11, y + 21 + index * small.line, { 'font-size': 12.5, 'font-weight': 'bold' }),
  )
  return `<g${attributes({ 'data-step': path })}><rect${attributes(rect)}/>${isEnd ? `<rect${attributes(inner)}/>` : ''}${spans.join('')}</g>`
}
