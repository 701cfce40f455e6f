import { size } from './measures.js'
import { attributes, escapeXml } from './xml.js'

/** All of them readable on white, and on the tint of every other frame. */
export const colours = {
  ink: '#1b1f24',
  quiet: '#57606a',
  current: '#9a3412',
  currentTint: '#fff7ed',
  tint: '#f6f8fa',
  paper: '#ffffff',
} as const

/** Lines of text, the first at the height given. */
export const text = (
  lines: readonly string[],
  x: number,
  y: number,
  style: { readonly [name: string]: string | number } = {},
): string => {
  const spans = lines.map((line, index) => `<tspan x="${x}" y="${y + index * size.line}">${escapeXml(line)}</tspan>`)
  return `<text${attributes(style)}>${spans.join('')}</text>`
}

/** A line that ends in an arrowhead. */
export const arrowLine = (d: string, arrow: string): string =>
  `<path${attributes({ d, fill: 'none', stroke: colours.ink, 'stroke-width': 1.2, 'marker-end': `url(#${arrow})` })}/>`
