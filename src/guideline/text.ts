/** The languages the library speaks: bokmål, nynorsk and English. */
export const locales = ['nb', 'nn', 'en'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (locale: string): locale is Locale => (locales as readonly string[]).includes(locale)

/** One text in every language. Data, so a missing language does not compile. */
export type Text = { readonly [L in Locale]: string }
