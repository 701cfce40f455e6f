import type { Text } from '../../guideline/text.js'
import type { Fact } from '../../kartlegging/fact.js'
import { absentReasons, type AbsentReason } from '../../kartlegging/kartlegging.js'
import type { Coding } from '../record/elements.js'
import { absentReasonSystem, codeSystem, valueSystem, yesNoSystem, type FhirOptions } from '../names.js'
import { questionnaireTexts } from './texts.js'

/** What can be chosen: a value, that none of the values hold, or why there is no value. */
export type Choice = { readonly value: boolean | string } | { readonly none: true } | { readonly absent: AbsentReason }

/** A choice with its code and its name. */
export interface Code {
  readonly choice: Choice
  readonly coding: Coding
  readonly text: Text
}

/** Answers that belong to no single fact: `ingen-av-disse`. */
const answerSystem = (options: FhirOptions): string => codeSystem(options, 'kartlegging-svar')

/** The choices of a fact, in the order of the form: its values, then why there is none. A number has no list. */
export const codesOf = (options: FhirOptions, name: string, fact: Fact): readonly Code[] => [
  ...valueCodes(options, name, fact),
  ...absentCodes(),
]

function valueCodes(options: FhirOptions, name: string, fact: Fact): Code[] {
  const { yes, no, noneOfThese } = questionnaireTexts()
  const code = (choice: Choice, system: string, code: string, text: Text): Code => ({
    choice,
    coding: { system, code },
    text,
  })
  switch (fact.kind) {
    case 'boolean':
      return [code({ value: true }, yesNoSystem, 'Y', yes), code({ value: false }, yesNoSystem, 'N', no)]
    case 'one-of':
    case 'some-of': {
      const system = valueSystem(options, name)
      const values = Object.entries(fact.values).map(([value, text]) => code({ value }, system, value, text))
      const none = code({ none: true }, answerSystem(options), 'ingen-av-disse', noneOfThese)
      return fact.kind === 'some-of' ? [...values, none] : values
    }
    case 'whole-number':
      return []
  }
}

/** Why there is no value: HL7's own codes. */
export function absentCodes(): readonly Code[] {
  const { absent } = questionnaireTexts()
  return absentReasons.map((reason) => ({
    choice: { absent: reason },
    coding: { system: absentReasonSystem, code: reason },
    text: absent[reason],
  }))
}
