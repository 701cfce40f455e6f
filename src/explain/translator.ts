import { createInstance, type TOptions } from 'i18next'
import { isLocale } from '../guideline/text.js'
import { textsOf, type HostTexts, type Texts } from './texts.js'

/** Says a text in the language of the reader. */
export interface Translator {
  readonly locale: string
  (key: string, values?: TOptions): string
}

/**
 * A translator of its own for one call: nothing global, nothing asynchronous. A locale of the host falls back to
 * bokmål for what it leaves out.
 *
 * @throws RangeError when the locale is neither ours nor among the host's texts
 */
export function createTranslator(locale: string, hostTexts: HostTexts = {}): Translator {
  if (!isLocale(locale) && !Object.hasOwn(hostTexts, locale)) {
    throw new RangeError('`locale` must be nb, nn, en, or one of the locales in `texts`')
  }
  const own: Texts = isLocale(locale) ? textsOf(locale) : {}
  const resources = {
    [locale]: { translation: { ...own, ...hostTexts[locale] } },
    ...(isLocale(locale) ? {} : { nb: { translation: { ...textsOf('nb'), ...hostTexts['nb'] } } }),
  }
  const i18n = createInstance()
  void i18n.init({
    lng: locale,
    fallbackLng: 'nb',
    resources,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  })
  const translate = (key: string, values: TOptions = {}): string => i18n.t(key, values)
  return Object.assign(translate, { locale })
}
