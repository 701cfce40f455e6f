import type { Answers } from '../../kartlegging/answers.js'
import { knownValue } from '../../kartlegging/cells.js'
import type { Fact } from '../../kartlegging/fact.js'
import type { FollowUp } from './follow-ups.js'

/** Would the form show a follow-up question after these answers? The same as its `enableWhen` says. */
export function isShown(followUp: FollowUp, parent: Fact, answers: Answers): boolean {
  const answer = answers[followUp.parent]
  if (answer === undefined) return false
  const value = knownValue(parent, answer)
  if (value === undefined) return true
  if ('values' in followUp) {
    return (Array.isArray(value) ? value : [value]).some((one: string | boolean) => followUp.values.includes(one))
  }
  return 'atMost' in followUp ? (value as number) <= followUp.atMost : (value as number) >= followUp.atLeast
}
