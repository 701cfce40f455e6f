import { isLocale, locales, type Locale } from '../guideline/text.js'
import { Refusal } from './refusal.js'

/** The language asked for; bokmål when none is. */
export function localeOf(locale: string | undefined): Locale {
  if (locale === undefined) return 'nb'
  if (!isLocale(locale)) throw new Refusal([`--locale: must be one of ${locales.join(', ')}`])
  return locale
}
