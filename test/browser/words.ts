import { absentLinkId } from '../../src/fhir/questionnaire/link-ids.js'
import { questionnaireTexts } from '../../src/fhir/questionnaire/texts.js'
import type { Locale, Text } from '../../src/guideline/text.js'
import { isAbsent, type Answer } from '../../src/kartlegging/kartlegging.js'
import { facts } from './persons.js'

/** Where an answer is given on the page, and the words that are clicked or written. */
export interface Words {
  readonly linkId: string
  readonly words: readonly string[]
}

export function wordsOf(name: string, answer: Answer, locale: Locale): Words {
  const fact = facts[name]!
  const { yes, no, noneOfThese, absent } = questionnaireTexts()
  const say = (...texts: readonly Text[]): Words => ({ linkId: name, words: texts.map((text) => text[locale]) })
  if (isAbsent(answer)) {
    const linkId = fact.kind === 'whole-number' ? absentLinkId(name) : name
    return { linkId, words: [absent[answer.absent][locale]] }
  }
  if (typeof answer === 'number') return { linkId: name, words: [String(answer)] }
  if (typeof answer === 'boolean') return say(answer ? yes : no)
  const { values } = fact as { readonly values: { readonly [value: string]: Text } }
  if (typeof answer === 'string') return say(values[answer]!)
  return answer.length === 0 ? say(noneOfThese) : say(...answer.map((value) => values[value]!))
}
