import { pathways, type PathwayId } from '../../pathways/index.js'
import type { Locale, Text } from '../guideline/text.js'
import type { Duty } from '../pathway/context.js'
import type { Simulation } from '../pathway/simulate/simulate.js'
import { barLines, limitLines } from './simulate-limits.js'
import { stateLines, stateTitles } from './simulate-states.js'
import { dutyStatus, simulateWords as words } from './simulate-words.js'
import { fill } from './standing-words.js'

/**
 * A simulation as a page: how the histories ended, how long their phases took against the limits, and what stands open.
 * Where there are no limits: how long people stood where.
 */
export function simulationPage(id: PathwayId, simulation: Simulation, locale: Locale): string {
  const { seed, count, ends, events, refused, days, limits, agreed, duties, states } = simulation
  const say = (text: Text, values: { readonly [name: string]: number | null }): string =>
    fill(text[locale], Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])))
  const section = (heading: Text, lines: readonly string[]): readonly string[] => [
    '',
    heading[locale],
    '-'.repeat(heading[locale].length),
    ...lines,
  ]
  const title = pathways[id].title[locale]
  // one history can lead through several hovedforlop, and end in another
  const isOne = new Set(ends.map(({ pathway }) => pathway)).size < 2
  const where = (pathway: string): string =>
    isOne ? '' : `${pathways[pathway as PathwayId].title[locale].split(':')[0]}, `
  const lines = [
    title,
    '='.repeat(title.length),
    say(words.madeUp, { count, seed }),
    say(words.ended, { ended: ends.reduce((sum, { n }) => sum + n, 0), count, refused, events }),
    say(words.length, { median: days.median, p90: days.p90 }),
    ...section(
      words.ends,
      ends.map(({ pathway, state, n }) => `${where(pathway)}${stateTitles(pathway, locale)(state)}: ${n}`),
    ),
    ...(limits.length === 0
      ? section(words.states, stateLines(states, locale))
      : [
          ...section(words.limits, limitLines(limits, locale)),
          ...section(words.chart, [...barLines(limits, locale), '', words.legend[locale]]),
        ]),
    ...section(words.agreed, [say(words.agreedSaid, { ...agreed })]),
    ...section(words.duties, [
      (Object.entries(duties) as [Duty['status'], number][])
        .map(([status, number]) => `${dutyStatus[status][locale]}: ${number}`)
        .join(', '),
    ]),
  ]
  return `${lines.join('\n')}\n`
}
