import type { Locale } from '../../guideline/text.js'
import { describe } from './describe.js'
import type { PathwayGraph } from './graph.js'
import { layoutOf } from './layout.js'
import { size, type Layout } from './measures.js'
import { overviewOf } from './overview.js'
import { overviewLayout } from './overview-layout.js'
import { svgBox, svgFrame } from './svg-box.js'
import { colours, text } from './svg-parts.js'
import { svgOverview } from './svg-overview.js'
import { svgRow } from './svg-row.js'
import { words } from './words.js'
import { attributes, escapeXml } from './xml.js'

/**
 * A picture that needs nothing else: no script, no style sheet, no font. A pathway that leads from lane to lane has an
 * overview above the details.
 */
export function toSvg(graph: PathwayGraph, locale: Locale, current: readonly string[] = []): string {
  const layout = layoutOf(graph, locale, current)
  const overview = overviewOf(graph)
  const above = overview === null ? null : overviewLayout(overview, locale)
  const { pathway, title } = graph
  const arrow = `${pathway}-arrow`
  const width = Math.max(layout.width, above?.width ?? 0)
  const height = layout.height + (above?.height ?? 0)
  const details = [
    ...layout.frames.map((frame) => svgFrame(frame, layout)),
    ...layout.rows.map((row) => svgRow(row, layout, arrow)),
    ...layout.boxes.map((box) => svgBox(box, layout, locale, arrow)),
  ]
  const lines = [
    `<svg${headOf({ width, height }, pathway, locale)}>`,
    `<title id="${pathway}-title">${escapeXml(title[locale])}</title>`,
    `<desc id="${pathway}-desc">${escapeXml(describe(graph, locale, current))}</desc>`,
    `<defs><marker id="${arrow}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">` +
      `<path d="M0 0 8 4 0 8Z" fill="${colours.ink}"/></marker></defs>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...(above === null
      ? details
      : [
          svgOverview(above, locale, arrow, current),
          `<g transform="translate(0 ${above.height})">`,
          ...details,
          '</g>',
        ]),
    text([words.legend[locale]], size.margin, height - size.margin, { fill: colours.quiet }),
    '</svg>',
  ]
  return `${lines.join('\n')}\n`
}

const headOf = ({ width, height }: Pick<Layout, 'width' | 'height'>, pathway: string, locale: Locale): string =>
  attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang: locale,
    'aria-labelledby': `${pathway}-title ${pathway}-desc`,
    'font-family': 'Arial, Helvetica, sans-serif',
    'font-size': 13,
    fill: colours.ink,
  })
