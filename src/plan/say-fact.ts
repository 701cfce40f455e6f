import type { Locale } from '../guideline/text.js'
import type { Fact } from '../kartlegging/fact.js'
import { isAbsent, type AbsentReason, type Answer } from '../kartlegging/kartlegging.js'
import { say, type PlanPhrase } from './phrases.js'

/** Unknown is told as unknown and declined as declined: neither is ever told as a no. */
const absences: { readonly [R in AbsentReason]: PlanPhrase } = {
  'not-asked': 'notMapped',
  'asked-unknown': 'askedUnknown',
  'asked-declined': 'askedDeclined',
  'not-applicable': 'doesNotConcern',
}

/** A fact with its answer, for someone who has not seen the kartlegging: «Alvorlighet: moderat». */
export const sayFact = (fact: Fact, answer: Answer | undefined, locale: Locale): string =>
  `${fact.label[locale].replace(/\?$/, '')}: ${sayAnswer(fact, answer, locale)}`

function sayAnswer(fact: Fact, answer: Answer | undefined, locale: Locale): string {
  if (answer === undefined) return say(locale, 'notMapped')
  if (isAbsent(answer)) return say(locale, absences[answer.absent])
  if (typeof answer === 'boolean') return say(locale, answer ? 'yes' : 'no')
  if (typeof answer === 'number') return String(answer)
  if (typeof answer === 'string') return sayValue(fact, answer, locale)
  return answer.length === 0 ? say(locale, 'none') : answer.map((value) => sayValue(fact, value, locale)).join(', ')
}

const sayValue = (fact: Fact, value: string, locale: Locale): string =>
  lower('values' in fact ? (fact.values[value]?.[locale] ?? value) : value)

/** Inside a sentence a text begins with a small letter, unless it begins with an abbreviation. */
const lower = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
