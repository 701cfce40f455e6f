import type { Text } from '../text/locale'

export const heading: Text = { nb: 'Kartlegging', nn: 'Kartlegging', en: 'Assessment' }
export const suggestion: Text = { nb: 'Forslag', nn: 'Framlegg', en: 'Suggestion' }

export const mattersToMe: Text = {
  nb: 'Hva er viktig for deg?',
  nn: 'Kva er viktig for deg?',
  en: 'What matters to you?',
}
export const mattersToMeHelp: Text = {
  nb: 'Med personens egne ord. Dette avgjør ingenting, men følger med i planer og oppsummering.',
  nn: 'Med personen sine eigne ord. Dette avgjer ingenting, men følgjer med i planar og oppsummering.',
  en: 'In the person’s own words. It decides nothing, but goes along in plans and the summary.',
}

export const topics: Text = { nb: 'Temaer', nn: 'Tema', en: 'Topics' }
export const topicNumber: Text = {
  nb: 'Tema {number} av {count}',
  nn: 'Tema {number} av {count}',
  en: 'Topic {number} of {count}',
}
export const progress: Text = {
  nb: '{answered} av {count} besvart',
  nn: '{answered} av {count} svart på',
  en: '{answered} of {count} answered',
}
export const nothingToAsk: Text = { nb: 'Ingen spørsmål nå', nn: 'Ingen spørsmål no', en: 'No questions now' }
export const written: Text = { nb: 'Skrevet', nn: 'Skrive', en: 'Written' }
export const notWritten: Text = { nb: 'Ikke skrevet', nn: 'Ikkje skrive', en: 'Not written' }

export const previous: Text = { nb: 'Forrige tema', nn: 'Førre tema', en: 'Previous topic' }
export const next: Text = { nb: 'Neste tema', nn: 'Neste tema', en: 'Next topic' }
export const toMeasures: Text = { nb: 'Videre til tiltak', nn: 'Vidare til tiltak', en: 'On to measures' }

export const irrelevantTopic: Text = {
  nb: 'Slik svarene er nå, kan ingen spørsmål i dette temaet endre noe.',
  nn: 'Slik svara er no, kan ingen spørsmål i dette temaet endre noko.',
  en: 'As the answers are now, no question in this topic can change anything.',
}
export const irrelevant: Text = {
  nb: 'Spørsmål som ikke kan endre noe nå ({count})',
  nn: 'Spørsmål som ikkje kan endre noko no ({count})',
  en: 'Questions that cannot change anything now ({count})',
}
export const irrelevantNow: Text = {
  nb: 'Kan ikke lenger endre noe.',
  nn: 'Kan ikkje lenger endre noko.',
  en: 'Cannot change anything any more.',
}
export const safety: Text = { nb: 'Viktig for sikkerheten', nn: 'Viktig for tryggleiken', en: 'Important for safety' }
export const takeBack: Text = { nb: 'Ta tilbake', nn: 'Ta tilbake', en: 'Take back' }
export const severalAllowed: Text = {
  nb: 'Velg alt som passer.',
  nn: 'Vel alt som passar.',
  en: 'Choose all that fit.',
}
export const years: Text = { nb: 'år', nn: 'år', en: 'years' }
export const numberFault: Text = {
  nb: 'Skriv et helt tall fra {min} til {max}.',
  nn: 'Skriv eit heilt tal frå {min} til {max}.',
  en: 'Write a whole number from {min} to {max}.',
}
