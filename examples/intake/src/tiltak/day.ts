import type { Locale } from '../case/case'

/** The day on the clock of this browser, YYYY-MM-DD. */
export function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A day as people write it. */
export function sayDay(at: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${at.slice(0, 10)}T00:00:00Z`))
}
