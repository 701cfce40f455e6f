import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import type { Locale } from '../case/case'

export const locales: readonly { readonly id: Locale; readonly name: string }[] = [
  { id: 'nb', name: 'Bokmål' },
  { id: 'nn', name: 'Nynorsk' },
  { id: 'en', name: 'English' },
]

/** One text in the three languages: the shape that forlop uses too. */
export interface Text {
  readonly nb: string
  readonly nn: string
  readonly en: string
}

interface LocaleState {
  readonly locale: Locale
  readonly setLocale: (locale: Locale) => void
  /** The text in the language of the page. `{name}` is replaced by the value of that name. */
  readonly t: (text: Text, values?: Readonly<Record<string, string | number>>) => string
}

const LocaleContext = createContext<LocaleState | null>(null)

export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>('nb')
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  const t: LocaleState['t'] = (text, values = {}) =>
    text[locale].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  return <LocaleContext value={{ locale, setLocale, t }}>{children}</LocaleContext>
}

export function useLocale(): LocaleState {
  const state = useContext(LocaleContext)
  if (state === null) throw new Error('useLocale is used inside LocaleProvider')
  return state
}
