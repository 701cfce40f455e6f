import assert from 'node:assert/strict'
import { questionnaireTexts } from '../../src/fhir/questionnaire/texts.js'
import { absentLinkId } from '../../src/fhir/questionnaire/link-ids.js'
import type { Locale } from '../../src/guideline/text.js'
import type { Fact } from '../../src/kartlegging/fact.js'
import { isAbsent, type Answer } from '../../src/kartlegging/kartlegging.js'
import type { Form } from './form.js'
import { facts, type Person } from './persons.js'

/** Answers from top to bottom, by what the page says in the language of the form. */
export async function fillIn(form: Form, person: Person, locale: Locale): Promise<void> {
  const answers = person.answers as { readonly [name: string]: Answer | undefined }
  for (const [name, fact] of Object.entries(facts)) {
    const answer = answers[name]
    if (person.hidden.includes(name)) {
      await form.hides(name)
    } else if (answer !== undefined) {
      assert.equal(await form.asks(name), fact.label[locale])
      await giveAnswer(form, name, fact, answer, locale)
    }
  }
}

async function giveAnswer(form: Form, name: string, fact: Fact, answer: Answer, locale: Locale): Promise<void> {
  const { yes, no, noneOfThese, absent } = questionnaireTexts()
  if (isAbsent(answer)) {
    const place = fact.kind === 'whole-number' ? absentLinkId(name) : name
    return form.choose(place, absent[answer.absent][locale])
  }
  if (typeof answer === 'number') return form.write(name, String(answer))
  if (typeof answer === 'boolean') return form.choose(name, (answer ? yes : no)[locale])
  const { values } = fact as { readonly values: { readonly [value: string]: { readonly [L in Locale]: string } } }
  if (typeof answer === 'string') return form.choose(name, values[answer]![locale])
  if (answer.length === 0) return form.choose(name, noneOfThese[locale])
  for (const value of answer) await form.choose(name, values[value]![locale])
}
