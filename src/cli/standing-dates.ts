import { deadlines, type PathwayInstance } from '../../pathways/index.js'
import type { Locale } from '../guideline/text.js'
import type { Deadline } from '../pathway/deadline.js'
import { dayWords, deadlineState, fill, legalWeight, unknownBecause } from './standing-words.js'

/** What is agreed with the person, as it was agreed. */
export const agreedLines = ({ context }: PathwayInstance): string[] =>
  context.agreed.map(({ what, day }) => `${day}: ${what}`)

/** Every limit and every agreed date that concerns this person on a day: the first due first, what is unknown last. */
export function deadlineLines(instance: PathwayInstance, locale: Locale, now: string): string[] {
  return deadlines(instance, { now })
    .filter(({ state }) => state !== 'not-applicable')
    .toSorted((a, b) => compare(placeOf(a), placeOf(b)))
    .map((deadline) => lineOf(deadline, locale))
}

const placeOf = ({ state, due }: Deadline): string => (state === 'unknown' ? `last ${due}` : `${due}`)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function lineOf(deadline: Deadline, locale: Locale): string {
  const { title, due, daysLeft, metOn, state, legalWeight: weight } = deadline
  const said = state === 'not-applicable' ? '' : deadlineState[state][locale]
  const standing = fill(said, { metOn: metOn ?? '', days: sayDays(daysLeft ?? 0, locale) })
  // a day that may not be the right one is not put where a day that is would stand
  const [day, why] = state === 'unknown' ? ['', ` (${whyUnknown(deadline, locale)})`] : [`${due}: `, '']
  return `${day}${title[locale]} [${legalWeight[weight][locale]}]: ${standing}${why}`
}

const whyUnknown = ({ reason, due, limit }: Deadline, locale: Locale): string => {
  const because = reason === null ? undefined : unknownBecause[reason]
  return because === undefined ? (limit?.lookUp?.[locale] ?? '') : fill(because[locale], { due: due ?? '' })
}

const sayDays = (days: number, locale: Locale): string =>
  fill((Math.abs(days) === 1 ? dayWords.one : dayWords.more)[locale], { n: String(Math.abs(days)) })
