import { facts as allFacts } from '../../../rules/kartlegging/index.js'
import { ForlopError, type Issue } from '../../forlop-error.js'
import type { Kartlegging } from '../../forlop.js'
import { createAnswerCheck } from '../../kartlegging/answers.js'
import type { Facts } from '../../kartlegging/fact.js'
import type { Answer } from '../../kartlegging/kartlegging.js'
import { checkOptions, oneOf } from '../record/check.js'
import { checkBase, type FhirOptions } from '../names.js'
import { answerOf } from './answer-of.js'
import { checkEnvelope } from './check-envelope.js'
import { absentCodes, codesOf } from './codes.js'
import { absentLinkId, kindOfLinkId } from './link-ids.js'
import { readAnswer, type Said } from './read-answer.js'
import { isObject, readItems, type Given, type Json } from './read-items.js'

export interface FromResponseOptions extends FhirOptions {
  /**
   * What to do with answers to another version of the questionnaire: `refuse` (default), or `read` those whose
   * questions and options are all still here. A question can have changed its words between versions.
   */
  readonly otherVersion?: 'refuse' | 'read'
}

export type SafeKartleggingResult =
  | { readonly success: true; readonly kartlegging: Kartlegging }
  | { readonly success: false; readonly error: ForlopError }

const facts: Facts = allFacts
const checkAnswers = /* @__PURE__ */ createAnswerCheck(facts)

/**
 * Reads an R4 QuestionnaireResponse to the questionnaire of the same base as a kartlegging. A question without an answer
 * is left out: unknown, never "no". A response without a version, or one that is still in progress, is read as it is.
 *
 * @throws ForlopError `invalid-questionnaire-response`, with the linkId of each fault and never a value;
 *   `invalid-options`
 */
export function fromQuestionnaireResponse(response: unknown, options: FromResponseOptions = {}): Kartlegging {
  const result = safeFromQuestionnaireResponse(response, options)
  if (!result.success) throw result.error
  return result.kartlegging
}

/** Reads as `fromQuestionnaireResponse` does; returns the error of the response instead of throwing it. */
export function safeFromQuestionnaireResponse(
  response: unknown,
  options: FromResponseOptions = {},
): SafeKartleggingResult {
  checkOptions(options, { base: null, otherVersion: oneOf('refuse', 'read') })
  const base = checkBase(options)
  const read = tryRead(response, { ...options, base })
  return Array.isArray(read)
    ? { success: false, error: new ForlopError('invalid-questionnaire-response', read.slice(0, MAX_ISSUES)) }
    : { success: true, kartlegging: read as Kartlegging }
}

/** More faults than this are not read by anyone. */
const MAX_ISSUES = 100

const notAResponse: Issue = {
  path: [],
  code: 'not-an-object',
  message: 'a response must be a plain object with the resourceType QuestionnaireResponse',
}

function tryRead(response: unknown, options: FromResponseOptions): Kartlegging | readonly Issue[] {
  try {
    return isObject(response) && response['resourceType'] === 'QuestionnaireResponse'
      ? read(response, options)
      : [notAResponse]
  } catch {
    // an object that throws when it is read is no plain data, and what it threw may be about a person
    return [notAResponse]
  }
}

function read(response: Json, options: FromResponseOptions): Kartlegging | readonly Issue[] {
  const envelope = checkEnvelope(response, options, options.otherVersion === 'read')
  const [given, issues] = readItems(response, (linkId) => kindOfLinkId(linkId) !== undefined)
  issues.unshift(...envelope)
  for (const [linkId, { answers }] of given) {
    if (kindOfLinkId(linkId) === 'text' && answers.length > 0) issues.push(answered(linkId))
  }
  const kartlegging: { [fact: string]: Answer } = {}
  for (const name of Object.keys(facts)) {
    const { answer, issue } = readFact(name, given, options)
    if (issue !== undefined) issues.push(issue)
    if (answer !== undefined) kartlegging[name] = answer
  }
  if (issues.length > 0) return issues
  const checked = checkAnswers(kartlegging)
  return checked.ok ? Object.freeze(checked.answers as Kartlegging) : checked.issues
}

const answered = (linkId: string): Issue => ({
  path: [linkId],
  code: 'wrong-type',
  message: `\`${linkId}\` is no question and cannot be answered`,
})

function readFact(
  name: string,
  given: ReadonlyMap<string, Given>,
  options: FhirOptions,
): { answer?: Answer; issue?: Issue } {
  const fact = facts[name]!
  const said: Said[] = []
  const places = [
    { linkId: name, codes: fact.kind === 'whole-number' ? [] : codesOf(options, name, fact) },
    { linkId: absentLinkId(name), codes: absentCodes() },
  ]
  for (const { linkId, codes } of places) {
    const found = given.get(linkId)
    if (found === undefined) continue
    const result = readAnswer(linkId, fact, codes, found)
    if ('issue' in result) return result
    said.push(...result.said)
  }
  return answerOf(name, fact, said)
}
