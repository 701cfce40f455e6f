import { ToggleGroup } from '@digdir/designsystemet-react'
import type { Locale } from '../case/case'
import { locales, useLocale } from './locale'

/** Nothing but the language changes: answers, and what is half written, stay. */
export function LanguageChoice() {
  const { locale, setLocale, t } = useLocale()
  return (
    <ToggleGroup
      data-size="sm"
      value={locale}
      onChange={(chosen) => setLocale(chosen as Locale)}
      aria-label={t({ nb: 'Språk', nn: 'Språk', en: 'Language' })}
    >
      {locales.map(({ id, name }) => (
        <ToggleGroup.Item key={id} value={id} lang={id}>
          {name}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  )
}
