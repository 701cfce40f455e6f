import { createTranslator, type Translator } from '../../explain/translator.js'
import type { Locale } from '../../guideline/text.js'

/** What cards say beside the words of the content and of `explain`. */
const nb = {
  'card.ask-first': 'Kartleggingen er ikke ferdig. Spør først om: {{facts}}',
  'card.ask-none': 'Det finnes ingen kartlegging. Spør først om: {{facts}}',
  'card.open': 'Ikke avklart ennå.',
  'card.missing_one': '{{count}} svar som mangler, kan endre forslaget.',
  'card.missing_other': '{{count}} svar som mangler, kan endre forslaget.',
  'card.general': 'Gjelder alle som får hjelp',
  'card.consider': 'Kan vurderes: {{actions}}.',
  'card.drafted': 'Ligger alt blant utkastene',
  'card.says': '{{statement}}: {{text}}',
  'card.more': 'Og {{count}} til.',
  'link.guide': 'Veilederen',
  'link.form': 'Åpne kartleggingen',
  'suggest.referral': 'Lag utkast til henvisning: {{action}}',
  'suggest.task': 'Lag oppgave: {{action}}',
  'suggest.plan': 'Lag utkast til plan etter forslaget',
  'suggest.form': 'Begynn på kartleggingen, med svarene som er kjent',
}

type Phrases = { readonly [K in keyof typeof nb]: string }

const nn: Phrases = {
  'card.ask-first': 'Kartlegginga er ikkje ferdig. Spør først om: {{facts}}',
  'card.ask-none': 'Det finst inga kartlegging. Spør først om: {{facts}}',
  'card.open': 'Ikkje avklart enno.',
  'card.missing_one': '{{count}} svar som manglar, kan endre framlegget.',
  'card.missing_other': '{{count}} svar som manglar, kan endre framlegget.',
  'card.general': 'Gjeld alle som får hjelp',
  'card.consider': 'Kan vurderast: {{actions}}.',
  'card.drafted': 'Ligg alt blant utkasta',
  'card.says': '{{statement}}: {{text}}',
  'card.more': 'Og {{count}} til.',
  'link.guide': 'Rettleiaren',
  'link.form': 'Opne kartlegginga',
  'suggest.referral': 'Lag utkast til tilvising: {{action}}',
  'suggest.task': 'Lag oppgåve: {{action}}',
  'suggest.plan': 'Lag utkast til plan etter framlegget',
  'suggest.form': 'Ta til på kartlegginga, med svara som er kjende',
}

const en: Phrases = {
  'card.ask-first': 'The kartlegging is not finished. Ask first about: {{facts}}',
  'card.ask-none': 'There is no kartlegging. Ask first about: {{facts}}',
  'card.open': 'Not settled yet.',
  'card.missing_one': '{{count}} missing answer could change the suggestion.',
  'card.missing_other': '{{count}} missing answers could change the suggestion.',
  'card.general': 'Holds for all who get help',
  'card.consider': 'May be considered: {{actions}}.',
  'card.drafted': 'Among the drafts already',
  'card.says': '{{statement}}: {{text}}',
  'card.more': 'And {{count}} more.',
  'link.guide': 'The guide',
  'link.form': 'Open the kartlegging',
  'suggest.referral': 'Draft a referral: {{action}}',
  'suggest.task': 'Make a task: {{action}}',
  'suggest.plan': 'Draft a plan from the suggestion',
  'suggest.form': 'Begin the kartlegging, with the answers that are known',
}

const phrases: { readonly [L in Locale]: Phrases } = { nb, nn, en }

/** Says the words of the content, of `explain` and of cards. */
export const cardTranslator = (locale: Locale): Translator => createTranslator(locale, { [locale]: phrases[locale] })
