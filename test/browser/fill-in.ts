import assert from 'node:assert/strict'
import type { Locale } from '../../src/guideline/text.js'
import type { Kartlegging } from '../../src/index.js'
import type { Answer } from '../../src/kartlegging/kartlegging.js'
import type { Form } from './form.js'
import { facts, type Person } from './persons.js'
import { wordsOf } from './words.js'

/** Answers from top to bottom, by what the page says in the language of the form. */
export async function fillIn(form: Form, person: Person, locale: Locale): Promise<void> {
  const answers = person.answers as { readonly [name: string]: Answer | undefined }
  for (const [name, fact] of Object.entries(facts)) {
    const answer = answers[name]
    if (person.hidden.includes(name)) await form.hides(name)
    if (answer === undefined) continue
    assert.equal(await form.asks(name), fact.label[locale])
    const { linkId, words } = wordsOf(name, answer, locale)
    for (const word of words) await (typeof answer === 'number' ? form.write(linkId, word) : form.choose(linkId, word))
  }
}

/** Does the page show every answer as given, and no other? */
export async function showsAnswers(form: Form, answers: Kartlegging, locale: Locale): Promise<void> {
  const wanted = Object.entries(answers).map(([name, answer]) => wordsOf(name, answer as Answer, locale))
  const shown = await form.shows(wanted.map(({ linkId }) => linkId))
  assert.deepEqual(shown, wanted)
}
