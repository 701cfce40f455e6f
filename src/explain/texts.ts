import { actions, facts, rules } from '../../rules/catalogue.js'
import { content2014 } from '../../rules/utgaver/2014/content.js'
import { temaer } from '../../rules/kartlegging/temaer.js'
import type { Text } from '../guideline/text.js'
import type { Locale } from '../guideline/text.js'
import { en } from './phrases/en.js'
import { nb, type Phrases } from './phrases/nb.js'
import { nn } from './phrases/nn.js'

/** Every text by key: `strength.shall`, `action.ring-113`, `fact.alder`, `value.alvorlighet.mild`, `rule.<id>`. */
export type Texts = { readonly [key: string]: string }

/** Texts of a host, by locale: they replace ours, and a locale of its own can be added. */
export type HostTexts = { readonly [locale: string]: Texts }

const phrases: { readonly [L in Locale]: Phrases } = { nb, nn, en }

const made = new Map<Locale, Texts>()

/** All texts of one language. The content does not change while the library runs, so they are gathered once. */
export function textsOf(locale: Locale): Texts {
  const texts = made.get(locale) ?? Object.freeze(gatherTexts(locale))
  made.set(locale, texts)
  return texts
}

function gatherTexts(locale: Locale): Texts {
  const texts: { [key: string]: string } = { ...phrases[locale] }
  const add = (key: string, text: Text): void => void (texts[key] = text[locale])
  for (const [id, { title }] of Object.entries(actions)) add(`action.${id}`, title)
  for (const { id, title, then } of [...rules, ...content2014.rules]) {
    add(`rule.${id}`, title)
    if ('option' in then) add(`option.${id}`, then.option)
  }
  for (const [topic, heading] of Object.entries(temaer)) add(`topic.${topic}`, heading)
  for (const [name, fact] of Object.entries(facts)) {
    add(`fact.${name}`, fact.label)
    add(`help.${name}`, fact.help)
    if (!('values' in fact)) continue
    for (const [value, text] of Object.entries(fact.values)) add(`value.${name}.${value}`, text)
  }
  return texts
}
