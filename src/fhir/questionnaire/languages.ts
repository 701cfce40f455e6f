import { locales as allLocales, type Locale, type Text } from '../../guideline/text.js'
import { localeCheck, type Checks } from '../record/check.js'
import type { Extension } from '../record/elements.js'
import { translationExtension } from '../names.js'
import type { PrimitiveElement } from './types.js'

export interface Languages {
  /** The language that every renderer shows: `nb` (default), `nn` or `en`. */
  readonly locale: Locale
  /** The other languages that go along as translations, for renderers that can change language. */
  readonly translations: readonly Locale[]
}

export interface LanguageOptions {
  /** The language that every renderer shows: `nb` (default), `nn` or `en`. */
  readonly locale?: Locale
  /** All languages in the resource, as translations beside the one that is shown. Default: all three. */
  readonly locales?: readonly Locale[]
}

/** What the options must be, as data. */
export const languageChecks: Checks = {
  locale: localeCheck,
  locales: {
    right: 'a list of nb, nn, en',
    fits: (given) => Array.isArray(given) && given.every((one) => localeCheck.fits(one)),
    code: 'unknown-value',
  },
}

export const languagesOf = ({ locale = 'nb', locales = allLocales }: LanguageOptions): Languages => ({
  locale,
  translations: allLocales.filter((one) => one !== locale && locales.includes(one)),
})

type Said<K extends string> = { readonly [P in K]: string } & { readonly [P in `_${K}`]?: PrimitiveElement }

/** A text as an element of this name, with its translations in the extension that HL7 has for it. */
export function say<K extends string>(name: K, text: Text, { locale, translations }: Languages): Said<K> {
  const extension = translations.map((lang) => translation(lang, text[lang]))
  return {
    [name]: text[locale],
    ...(extension.length > 0 && { [`_${name}`]: { extension } }),
  } as unknown as Said<K>
}

const translation = (lang: Locale, content: string): Extension => ({
  url: translationExtension,
  extension: [
    { url: 'lang', valueCode: lang },
    { url: 'content', valueString: content },
  ],
})
