import type { Issue } from '../../forlop-error.js'
import type { Fact } from '../../kartlegging/fact.js'
import type { Answer } from '../../kartlegging/kartlegging.js'
import type { Said } from './read-answer.js'

/** What all that was said to a question comes to: an answer, nothing, or a contradiction. */
export function answerOf(name: string, fact: Fact, said: readonly Said[]): { answer?: Answer; issue?: Issue } {
  const reasons = new Set(said.flatMap((one) => ('absent' in one ? [one.absent] : 'unknown' in one ? [undefined] : [])))
  const values = said.flatMap((one): (boolean | string | number)[] =>
    'value' in one ? [one.value] : 'number' in one ? [one.number] : [],
  )
  const none = said.some((one) => 'none' in one)
  if (reasons.size + (values.length > 0 ? 1 : 0) + (none ? 1 : 0) > 1) {
    return { issue: contradiction(name, 'is answered, and said to have no answer, or that for two reasons') }
  }
  const [reason] = reasons
  if (reason !== undefined) return { answer: { absent: reason } }
  if (fact.kind === 'some-of') {
    return none || values.length > 0 ? { answer: values as string[] } : {}
  }
  if (values.length > 1) return { issue: contradiction(name, 'takes one answer') }
  const [value] = values
  return value === undefined ? {} : { answer: value }
}

const contradiction = (name: string, message: string): Issue => ({
  path: [name],
  code: 'several-answers',
  message: `\`${name}\` ${message}`,
})
