import type { Fact, Facts } from '../../kartlegging/fact.js'
import type { Extension } from '../record/elements.js'
import { factSystem, type FhirOptions } from '../names.js'
import { absentCodes, codesOf, type Code } from './codes.js'
import { enableWhen } from './enable-when.js'
import type { FollowUp } from './follow-ups.js'
import { say, type Languages } from './languages.js'
import { absentLinkId, helpLinkId } from './link-ids.js'
import { whyNoAnswer } from './texts.js'
import { valueSetId } from './value-set.js'
import type { AnswerOption, QuestionnaireItem } from './types.js'

const hl7 = (name: string): string => `http://hl7.org/fhir/StructureDefinition/${name}`

const control = (code: string): Extension => ({
  url: hl7('questionnaire-itemControl'),
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
})

/** Short answers, the same for many questions. */
const inOneLine: Extension = { url: hl7('questionnaire-choiceOrientation'), valueCode: 'horizontal' }

export interface ItemContext {
  readonly options: FhirOptions
  readonly languages: Languages
  readonly facts: Facts
  readonly followUps: ReadonlyMap<string, FollowUp>
}

/** The question of a fact; of a number also the question of why it is missing. */
export function itemsOf(name: string, context: ItemContext): QuestionnaireItem[] {
  const { options, languages, facts, followUps } = context
  const fact = facts[name]!
  const followUp = followUps.get(name)
  const shown = followUp === undefined ? [] : enableWhen(options, followUp, facts[followUp.parent]!)
  const base = {
    linkId: name,
    code: [{ system: factSystem(options), code: name, display: fact.label[languages.locale] }],
    ...say('text', fact.label, languages),
    ...(shown.length > 0 && { enableWhen: shown }),
    ...(shown.length > 1 && { enableBehavior: 'any' as const }),
  }
  const help = [helpItem(name, fact, languages)]
  if (fact.kind === 'whole-number') {
    const bounds = [
      { url: hl7('minValue'), valueInteger: fact.min },
      { url: hl7('maxValue'), valueInteger: fact.max },
    ]
    return [{ ...base, type: 'integer', extension: bounds, item: help }, whyAbsent(name, fact, languages)]
  }
  if (fact.kind === 'some-of') {
    const list = { repeats: true, answerValueSet: `#${valueSetId(name)}` }
    return [{ ...base, type: 'choice', extension: [control('check-box')], ...list, item: help }]
  }
  const extension = [control('radio-button'), ...(fact.kind === 'boolean' ? [inOneLine] : [])]
  const answerOption = codesOf(options, name, fact).map((code) => optionOf(code, languages))
  return [{ ...base, type: 'choice', extension, answerOption, item: help }]
}

const optionOf = ({ coding, text }: Code, languages: Languages): AnswerOption => ({
  valueCoding: { ...coding, ...say('display', text, languages) },
})

/** Some renderers know help by its control, some by its category. */
const helpItem = (name: string, fact: Fact, languages: Languages): QuestionnaireItem => ({
  linkId: helpLinkId(name),
  extension: [
    control('help'),
    {
      url: hl7('questionnaire-displayCategory'),
      valueCodeableConcept: {
        coding: [{ system: 'http://hl7.org/fhir/questionnaire-display-category', code: 'instructions' }],
      },
    },
  ],
  ...say('text', fact.help, languages),
  type: 'display',
})

const whyAbsent = (name: string, fact: Fact, languages: Languages): QuestionnaireItem => ({
  linkId: absentLinkId(name),
  extension: [control('radio-button'), inOneLine],
  ...say('text', whyNoAnswer(fact.label), languages),
  type: 'choice',
  enableWhen: [{ question: name, operator: 'exists', answerBoolean: false }],
  answerOption: absentCodes().map((code) => optionOf(code, languages)),
})
