import { accepts } from 'hono/accepts'
import type { Context } from 'hono'
import { isLocale, locales, type Locale } from '../../guideline/text.js'
import { refuse } from '../response/outcome.js'
import { isJsonObject, type JsonObject } from './read-json.js'

/** The language of a tag: `nb-NO` and `no` are bokmål, `nn-NO` is nynorsk. */
function localeOfTag(tag: string): Locale | undefined {
  const [language] = tag.toLowerCase().split('-')
  if (language === 'no') return 'nb'
  return language !== undefined && isLocale(language) ? language : undefined
}

/** The best of our languages by `Accept-Language`; `fallback` where the header asks for none of them. */
export const acceptedLocale = (context: Context, fallback: Locale): Locale =>
  accepts(context, {
    header: 'Accept-Language',
    supports: [...locales],
    default: fallback,
    match: (wanted) => {
      const chosen = wanted.filter(({ q }) => q > 0).map(({ type }) => (type === '*' ? fallback : localeOfTag(type)))
      return chosen.find((locale) => locale !== undefined) ?? fallback
    },
  }) as Locale

/** What an extension of the request asks for goes before the header: a server cannot always set headers. */
export function requestedLocale(request: JsonObject, name: string, accepted: Locale): Locale {
  const context = isJsonObject(request['context']) ? request['context'] : {}
  for (const [where, holder] of [
    ['extension', request],
    ['context.extension', context],
  ] as const) {
    const extension = holder['extension']
    if (!isJsonObject(extension) || !Object.hasOwn(extension, name)) continue
    const asked = extension[name]
    if (typeof asked === 'string' && isLocale(asked)) return asked
    throw refuse(400, 'value', `must be one of ${locales.join(', ')}`, `${where}.${name}`)
  }
  return accepted
}
