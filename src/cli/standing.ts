import { ord } from '../../pathways/diagram/ord.js'
import { openEvents, pathways, type PathwayId, type PathwayInstance } from '../../pathways/index.js'
import { createTranslator } from '../explain/translator.js'
import type { Locale, Text } from '../guideline/text.js'
import { leavesOf } from '../pathway/diagram/diagram.js'
import { graphOf } from '../pathway/diagram/graph.js'
import type { FieldKind } from '../pathway/event.js'
import { agreedLines, deadlineLines } from './standing-dates.js'
import { fill, measureStatus, standingWords } from './standing-words.js'

/** Where a person stands: what can happen next, which duties are open, what is agreed, and with a day also what is due. */
export function standing(instance: PathwayInstance, locale: Locale, now: string | undefined): string {
  const { title } = pathways[instance.pathway as PathwayId]
  const say = (text: Text): string => text[locale]
  const from = instance.history[0]!.at
  const last = instance.history.at(-1)!.at
  const dates = now === undefined ? standingWords.agreed : standingWords.deadlines
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [say(standingWords.stands), placeLines(instance, locale)],
    [say(standingWords.next), nextLines(instance, locale)],
    [say(standingWords.duties), dutyLines(instance, locale)],
    [say(standingWords.measures), measureLines(instance, locale)],
    [
      fill(say(dates), { now: now ?? '' }),
      now === undefined ? agreedLines(instance) : deadlineLines(instance, locale, now),
    ],
  ]
  const lines = [
    say(title),
    '='.repeat(say(title).length),
    fill(say(standingWords.begun), { from, last }),
    ...sections.flatMap(([heading, lines]) => ['', heading, '-'.repeat(heading.length), ...list(lines, locale)]),
  ]
  return `${lines.join('\n')}\n`
}

/** One line each: what a host has written can hold line breaks, and codes that a terminal would obey. */
const list = (lines: readonly string[], locale: Locale): readonly string[] =>
  lines.length === 0
    ? [`- ${standingWords.none[locale]}`]
    : lines.map((line) => `- ${line.replaceAll(/\p{Cc}+/gu, ' ')}`)

function placeLines({ pathway, state }: PathwayInstance, locale: Locale): string[] {
  const { nodes } = graphOf(pathways[pathway as PathwayId], ord)
  return leavesOf(state).map((leaf) => {
    const { parent, title } = nodes.find(({ path }) => path === leaf)!
    const region = nodes.find(({ path, parent: above }) => path === parent && above !== null)
    return region === undefined ? title[locale] : `${region.title[locale]}: ${title[locale]}`
  })
}

function nextLines(instance: PathwayInstance, locale: Locale): string[] {
  const { events } = pathways[instance.pathway as PathwayId]
  return openEvents(instance).map(({ type, title, blocked }) => {
    const needs = Object.entries(events[type]?.needs ?? {}).map(([field, kind]) => field + choice(kind))
    return [
      `${type}: ${title[locale]}`,
      ...(needs.length === 0 ? [] : [` (${standingWords.needs[locale]} ${needs.join(', ')})`]),
      ...(blocked === undefined ? [] : [` (${standingWords.waits[locale]}: ${blocked[locale]})`]),
    ].join('')
  })
}

/** What a field can say. What it names of the person’s own stands further down the page. */
const choice = (kind: FieldKind): string => (typeof kind === 'object' && 'join' in kind ? `: ${kind.join(' | ')}` : '')

function dutyLines({ context }: PathwayInstance, locale: Locale): string[] {
  const t = createTranslator(locale)
  return Object.values(context.duties)
    .filter(({ status }) => status === 'open')
    .map(({ action, statements, since }) => {
      const key = `action.${action}`
      const said = t(key)
      const rests = statements.length === 0 ? '' : ` [${statements.join(', ')}]`
      return `${action}: ${said === key ? action : said}${rests} (${standingWords.since[locale]} ${since})`
    })
}

const measureLines = ({ context }: PathwayInstance, locale: Locale): string[] =>
  Object.values(context.measures).map(({ id, title, status, from, since }) => {
    const where = from === null ? '' : `, ${standingWords.agreedIn[locale]} ${from}`
    return `${id}: ${title} (${measureStatus[status][locale]}${where}, ${standingWords.since[locale]} ${since})`
  })
