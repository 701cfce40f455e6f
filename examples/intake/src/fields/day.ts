import type { Locale } from '../case/case'

/** The day it is in Norway, `2026-11-22`. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(new Date())

/** The time it is, with its offset: `2026-11-22T14:05:00+00:00`. */
export const now = (): string => `${new Date().toISOString().slice(0, 19)}+00:00`

/** Browsers that know no nynorsk would say it in the language of the machine: the days and months of bokmål are the same. */
const languages: { readonly [L in Locale]: readonly string[] } = { nb: ['nb'], nn: ['nn', 'nb'], en: ['en-GB'] }

/** A day in words: `22. november 2026`. A time is told by its day. */
export function sayDay(at: string, locale: Locale): string {
  const day = new Date(at.length === 10 ? `${at}T12:00:00Z` : at)
  if (Number.isNaN(day.getTime())) return at
  return new Intl.DateTimeFormat(languages[locale], { dateStyle: 'long', timeZone: 'Europe/Oslo' }).format(day)
}
