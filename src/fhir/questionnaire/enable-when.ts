import type { Fact } from '../../kartlegging/fact.js'
import { knownValue } from '../../kartlegging/cells.js'
import type { FhirOptions } from '../names.js'
import { codesOf, type Code } from './codes.js'
import type { FollowUp } from './follow-ups.js'
import { absentLinkId } from './link-ids.js'
import type { EnableWhen } from './types.js'

/**
 * When a follow-up question is shown: the other one has been answered, and not in a way that makes this one pointless.
 * Not knowing the other answer makes nothing pointless.
 */
export function enableWhen(options: FhirOptions, followUp: FollowUp, fact: Fact): EnableWhen[] {
  const { parent } = followUp
  if ('values' in followUp) {
    return codesOf(options, parent, fact)
      .filter((code) => leavesOpen(code, followUp.values, fact))
      .map(({ coding }) => ({ question: parent, operator: '=', answerCoding: coding }))
  }
  return [
    'atMost' in followUp
      ? { question: parent, operator: '<=', answerInteger: followUp.atMost }
      : { question: parent, operator: '>=', answerInteger: followUp.atLeast },
    { question: absentLinkId(parent), operator: 'exists', answerBoolean: true },
  ]
}

function leavesOpen({ choice }: Code, values: readonly (string | boolean)[], fact: Fact): boolean {
  if ('value' in choice) return values.includes(choice.value)
  if ('none' in choice) return false
  const known = knownValue(fact, choice)
  return known === undefined || values.includes(known as string | boolean)
}
