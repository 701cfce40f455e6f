import { advance, type PathwayEvent, type PathwayInstance } from '../../../pathways/index.js'

/** A pathway after some events, none of them refused. */
export const lived = (begun: PathwayInstance, events: readonly PathwayEvent[]): PathwayInstance =>
  events.reduce((instance, event) => advance(instance, event) as PathwayInstance, begun)

/** The lines under a heading. */
export const under = (text: string, heading: string): string[] =>
  text
    .split(`\n${heading}\n${'-'.repeat(heading.length)}\n`)[1]!
    .split('\n\n')[0]!
    .trimEnd()
    .split('\n')
