import type { Locale } from '../guideline/text.js'

/** The words around the content of a plan. `{}` is where the content goes. */
const nb = {
  madeWith: 'Laget sammen med: {}',
  you: 'deg',
  withoutYou: 'Laget uten at du var med.',
  withoutYouBy: 'Laget uten at du var med, av: {}',
  agreed: 'Avtalt: {}',
  evaluate: 'Vi ser på planen igjen: {}',
  phone: 'telefon {}',
  by: 'innen {}',
  declined: 'Du ønsket ikke å ha noe her.',
  notApplicable: 'Ikke aktuelt.',
  derived: '* Overskriften er et forslag. Den står ikke i veilederen eller i andre nasjonale råd.',
  notMapped: 'ikke kartlagt',
  askedUnknown: 'spurt, men ikke kjent',
  askedDeclined: 'ønsket ikke å svare',
  doesNotConcern: 'ikke aktuelt',
  yes: 'ja',
  no: 'nei',
  none: 'ingen',
}

export type PlanPhrase = keyof typeof nb
type Phrases = { readonly [K in PlanPhrase]: string }

const nn: Phrases = {
  madeWith: 'Laga saman med: {}',
  you: 'deg',
  withoutYou: 'Laga utan at du var med.',
  withoutYouBy: 'Laga utan at du var med, av: {}',
  agreed: 'Avtalt: {}',
  evaluate: 'Vi ser på planen igjen: {}',
  phone: 'telefon {}',
  by: 'innan {}',
  declined: 'Du ønskte ikkje å ha noko her.',
  notApplicable: 'Ikkje aktuelt.',
  derived: '* Overskrifta er eit forslag. Ho står ikkje i rettleiaren eller i andre nasjonale råd.',
  notMapped: 'ikkje kartlagt',
  askedUnknown: 'spurt, men ikkje kjent',
  askedDeclined: 'ønskte ikkje å svare',
  doesNotConcern: 'ikkje aktuelt',
  yes: 'ja',
  no: 'nei',
  none: 'ingen',
}

const en: Phrases = {
  madeWith: 'Made together with: {}',
  you: 'you',
  withoutYou: 'Made without you.',
  withoutYouBy: 'Made without you, by: {}',
  agreed: 'Agreed: {}',
  evaluate: 'We look at the plan again: {}',
  phone: 'phone {}',
  by: 'by {}',
  declined: 'You did not want anything here.',
  notApplicable: 'Does not concern you.',
  derived: '* The heading is a suggestion. It is not in the guide or in other national advice.',
  notMapped: 'not mapped',
  askedUnknown: 'asked, but not known',
  askedDeclined: 'declined to answer',
  doesNotConcern: 'not applicable',
  yes: 'yes',
  no: 'no',
  none: 'none',
}

const phrases: { readonly [L in Locale]: Phrases } = { nb, nn, en }

/** One phrase, with the content in its place. The content is taken as it is. */
export const say = (locale: Locale, phrase: PlanPhrase, content = ''): string =>
  phrases[locale][phrase].replace('{}', () => content)
