import { ord } from '../../pathways/diagram/ord.js'
import { pathways, type PathwayId } from '../../pathways/index.js'
import type { Locale, Text } from '../guideline/text.js'
import { graphOf } from '../pathway/diagram/graph.js'
import type { StateSummary } from '../pathway/simulate/stays.js'
import { simulateWords as words } from './simulate-words.js'
import { table } from './table.js'

/** Where people stood, pathway by pathway: one history can lead through several. */
export function stateLines(states: readonly StateSummary[], locale: Locale): string[] {
  const head = [words.state, words.times, words.steps, words.median, words.p90].map((text) => text[locale])
  return [...new Set(states.map(({ pathway }) => pathway))].flatMap((id, place) => {
    const titleOf = stateTitles(id, locale)
    const rows = states
      .filter(({ pathway }) => pathway === id)
      .map(({ state, n, steps, median, p90 }) => [titleOf(state), ...[n, steps, median, p90].map(String)])
    return [...(place === 0 ? [] : ['']), pathways[id as PathwayId].title[locale], ...table(head, rows)]
  })
}

/** States can be called alike in two regions: the region is told with them. */
export function stateTitles(id: string, locale: Locale): (state: string) => string {
  const titles = new Map<string, Text>(
    graphOf(pathways[id as PathwayId], ord).nodes.map(({ path, title }) => [path, title]),
  )
  return (state) => {
    const region = titles.get(state.split('.').slice(0, -1).join('.'))
    const title = titles.get(state)![locale]
    return region === undefined ? title : `${region[locale]}: ${title}`
  }
}
