import type { KommuneDecision } from '../engine/kommune-decision.js'
import { isLocale, type Text } from '../guideline/text.js'
import type { Translator } from './translator.js'

/** A text in the reader's language; in a locale of a host, bokmål. */
export const inLocale = (text: Text, { locale }: Translator): string => text[isLocale(locale) ? locale : 'nb']

/** Says what a municipality's own actions and rules are called too, which only the decision knows. */
export function withLocalTexts(t: Translator, kommune: KommuneDecision | undefined): Translator {
  if (kommune === undefined || kommune.rules.length === 0) return t
  const own = new Map<string, Text>()
  for (const { rule, title, action, actionTitle, option } of kommune.rules) {
    own.set(`rule.${rule}`, title)
    if (actionTitle !== undefined) own.set(`action.${action}`, actionTitle)
    if (option !== undefined) own.set(`option.${rule}`, option)
  }
  const translate: Translator = Object.assign(
    (...[key, values]: Parameters<Translator>) => {
      const text = own.get(key)
      return text === undefined ? t(key, values) : inLocale(text, t)
    },
    { locale: t.locale },
  )
  return translate
}
