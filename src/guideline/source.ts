import type { Locale, Text } from './text.js'

/** One section number of a statute and the days on which it is known to hold. Days are plain dates, `2026-06-01`. */
export interface Citation {
  /** `§ 2-2 a`; empty where the statute is meant as a whole. */
  readonly section: string
  /** The first day it held; null when not known. */
  readonly from: string | null
  /** The first day it no longer held; null when it still does, or when that day is not known. */
  readonly to: string | null
  /** Somebody has read the text, and the number and the limits of its period are sure. */
  readonly verified: boolean
  /** The day of the text that was read: nothing is claimed of later days. */
  readonly checked: string
  readonly note?: Text
}

/** A provision of a statute or a regulation, with its section numbers over time, oldest first. */
export interface Statute {
  readonly kind: 'statute'
  readonly id: string
  /** Short name of the statute. */
  readonly name: Text
  /** `LOV-1999-07-02-63`. */
  readonly identifier: string
  readonly url: string
  /** What the provision says, in own words. */
  readonly subject: Text
  readonly citations: readonly [Citation, ...Citation[]]
}

/** A guideline, a piece of advice or a service page from another national publisher. */
export interface NationalProduct {
  readonly kind: 'national-product'
  readonly id: string
  readonly title: Text
  readonly publisher: string
  readonly published?: string
  readonly checked: string
  readonly url?: string
  readonly subject: Text
}

export type Source = Statute | NationalProduct

/** A section number as it is to be cited on a day, and whether somebody has checked that it holds on that day. */
export interface CitedSection {
  readonly section: string
  readonly validity: 'verified' | 'unverified'
  readonly note?: Text
}

/** A real calendar day, written `2026-06-01`. */
export function isDay(text: string): boolean {
  // callers without types
  if (typeof text !== 'string') return false
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return length !== undefined && day >= 1 && day <= length
}

/**
 * How to cite a provision on a day (which the caller has found to be one), or as it stood when it was last read. A text
 * that was read on one day vouches for the days back to the start of its period only where that start is known.
 */
export function citationOn({ citations }: Statute, asOf?: string): CitedSection {
  const begun = citations.filter(({ from, checked }) => asOf === undefined || (from ?? checked) <= asOf)
  const { section, from, to, verified, checked, note } = begun.at(-1) ?? citations[0]
  const day = asOf ?? checked
  const covered = (from ?? checked) <= day && day <= checked && (to === null || day < to)
  return { section, validity: verified && covered ? 'verified' : 'unverified', ...(note && { note }) }
}

const uncheckedOnDay: Text = {
  nb: 'gyldighet på datoen er ikke kontrollert',
  nn: 'gyldigheita på datoen er ikkje kontrollert',
  en: 'validity on the date has not been checked',
}

const unchecked: Text = {
  nb: 'gyldigheten er ikke kontrollert',
  nn: 'gyldigheita er ikkje kontrollert',
  en: 'validity has not been checked',
}

/** A source as a reader cites it, «helsepersonelloven § 10 a», with a warning where nobody has checked the day. */
export function renderCitation(source: Source, asOf: string | undefined, locale: Locale): string {
  if (source.kind === 'national-product') return `«${source.title[locale]}» (${source.publisher})`
  const { section, validity } = citationOn(source, asOf)
  const cited = section === '' ? source.name[locale] : `${source.name[locale]} ${section}`
  const warning = asOf === undefined ? unchecked : uncheckedOnDay
  return validity === 'verified' ? cited : `${cited} (${warning[locale]})`
}
