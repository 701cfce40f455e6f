import { locales, useLocale } from './locale'

/** Nothing but the language changes: answers, and what is half written, stay. */
export function LanguageChoice() {
  const { locale, setLocale, t } = useLocale()
  return (
    <div className="language" role="group" aria-label={t({ nb: 'Språk', nn: 'Språk', en: 'Language' })}>
      {locales.map(({ id, name }) => (
        <button key={id} type="button" lang={id} aria-pressed={id === locale} onClick={() => setLocale(id)}>
          {name}
        </button>
      ))}
    </div>
  )
}
