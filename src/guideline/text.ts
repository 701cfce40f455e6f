/** The languages the library speaks: bokmål, nynorsk and English. */
export const locales = ['nb', 'nn', 'en'] as const
export type Locale = (typeof locales)[number]

/** One text in every language. Data, so a missing language does not compile. */
export type Text = { readonly [L in Locale]: string }
