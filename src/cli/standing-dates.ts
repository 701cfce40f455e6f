import { deadlines, type PathwayInstance } from '../../pathways/index.js'
import type { Locale } from '../guideline/text.js'
import type { Deadline } from '../pathway/deadline.js'
import { dayWords, deadlineState, fill, legalWeight } from './standing-words.js'

/** What is agreed with the person, as it was agreed. */
export const agreedLines = ({ context }: PathwayInstance): string[] =>
  context.agreed.map(({ what, day }) => `${day}: ${what}`)

/** Every limit and every agreed date that concerns this person on a day, the first due first. */
export function deadlineLines(instance: PathwayInstance, locale: Locale, now: string): string[] {
  return deadlines(instance, { now })
    .filter(({ state }) => state !== 'not-applicable')
    .toSorted((a, b) => compare(a.due ?? '9999', b.due ?? '9999'))
    .map((deadline) => lineOf(deadline, locale))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function lineOf({ title, due, daysLeft, metOn, state, limit, legalWeight: weight }: Deadline, locale: Locale): string {
  const said = state === 'not-applicable' ? '' : deadlineState[state][locale]
  const standing = fill(said, { metOn: metOn ?? '', days: sayDays(daysLeft ?? 0, locale) })
  const where = state === 'unknown' && limit?.lookUp ? ` (${limit.lookUp[locale]})` : ''
  return `${due === null ? '' : `${due}: `}${title[locale]} [${legalWeight[weight][locale]}]: ${standing}${where}`
}

const sayDays = (days: number, locale: Locale): string =>
  fill((Math.abs(days) === 1 ? dayWords.one : dayWords.more)[locale], { n: String(Math.abs(days)) })
