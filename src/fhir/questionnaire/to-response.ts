import { facts as allFacts } from '../../../rules/kartlegging/index.js'
import { temaer } from '../../../rules/kartlegging/temaer.js'
import { deepFreeze } from '../../engine/freeze.js'
import { ForlopError } from '../../forlop-error.js'
import type { Kartlegging } from '../../forlop.js'
import type { Locale } from '../../guideline/text.js'
import { createAnswerCheck, type Answers } from '../../kartlegging/answers.js'
import type { Fact, Facts } from '../../kartlegging/fact.js'
import { isAbsent, type Answer } from '../../kartlegging/kartlegging.js'
import { fhirDateTime } from '../record/moment.js'
import type { FhirOptions } from '../names.js'
import { codesOf, type Choice } from './codes.js'
import { followUps } from './follow-ups.js'
import { isShown } from './is-shown.js'
import { absentLinkId } from './link-ids.js'
import { factsOfTopic, questionnaireUrl, questionnaireVersion, topics } from './questionnaire.js'
import { checkResponseOptions, type ToResponseOptions } from './response-options.js'
import { whyNoAnswer } from './texts.js'
import type { QuestionnaireResponse, QuestionnaireResponseAnswer, QuestionnaireResponseItem } from './types.js'

const facts: Facts = allFacts
const checkAnswers = /* @__PURE__ */ createAnswerCheck(facts)

/**
 * The answers of a kartlegging as an R4 QuestionnaireResponse to the questionnaire of the same base. What was not
 * answered is not in it; why there is no answer is.
 *
 * @throws ForlopError `invalid-kartlegging`, as `assess` does; `invalid-options`
 */
export function toQuestionnaireResponse(
  kartlegging: Kartlegging,
  options: ToResponseOptions = {},
): QuestionnaireResponse {
  checkResponseOptions(options)
  const checked = checkAnswers(kartlegging)
  if (!checked.ok) throw new ForlopError('invalid-kartlegging', checked.issues)
  const { locale = 'nb', status = 'completed', subject, encounter, authored, author, identifier } = options
  const items = topics().flatMap((topic) => groupOf(topic, checked.answers, options, locale))
  return deepFreeze({
    resourceType: 'QuestionnaireResponse',
    language: locale,
    ...(identifier && { identifier: { system: identifier.system, value: identifier.value } }),
    questionnaire: `${questionnaireUrl(options)}|${questionnaireVersion()}`,
    status,
    ...(subject && { subject: { reference: subject } }),
    ...(encounter && { encounter: { reference: encounter } }),
    ...(authored && { authored: fhirDateTime(authored) }),
    ...(author && { author: { reference: author } }),
    ...(items.length > 0 && { item: items }),
  })
}

function groupOf(
  topic: string,
  answers: Answers,
  options: ToResponseOptions,
  locale: Locale,
): QuestionnaireResponseItem[] {
  const items = factsOfTopic(topic).flatMap((name) => {
    const answer = answers[name]
    if (answer === undefined || (options.omitHidden === true && isHidden(name, answers))) return []
    return [itemOf(name, facts[name]!, answer, options, locale)]
  })
  return items.length === 0 ? [] : [{ linkId: topic, text: temaer[topic]![locale], item: items }]
}

function isHidden(name: string, answers: Answers): boolean {
  const followUp = followUps().get(name)
  return followUp !== undefined && !isShown(followUp, facts[followUp.parent]!, answers)
}

function itemOf(
  name: string,
  fact: Fact,
  answer: Answer,
  options: FhirOptions,
  locale: Locale,
): QuestionnaireResponseItem {
  const codes = codesOf(options, name, fact)
  const coded = (choice: Choice): QuestionnaireResponseAnswer => {
    const { coding, text } = codes.find((code) => isSame(code.choice, choice))!
    return { valueCoding: { ...coding, display: text[locale] } }
  }
  const item = (given: QuestionnaireResponseAnswer[]): QuestionnaireResponseItem => ({
    linkId: name,
    text: fact.label[locale],
    answer: given,
  })
  if (isAbsent(answer)) {
    const reason = [coded(answer)]
    return fact.kind === 'whole-number'
      ? { linkId: absentLinkId(name), text: whyNoAnswer(fact.label)[locale], answer: reason }
      : item(reason)
  }
  if (typeof answer === 'number') return item([{ valueInteger: answer }])
  if (typeof answer !== 'object') return item([coded({ value: answer })])
  return item(answer.length === 0 ? [coded({ none: true })] : answer.map((value) => coded({ value })))
}

const isSame = (a: Choice, b: Choice): boolean =>
  'value' in a
    ? 'value' in b && a.value === b.value
    : 'none' in a
      ? 'none' in b
      : 'absent' in b && a.absent === b.absent
