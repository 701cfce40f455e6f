import type { Text } from '../guideline/text.js'

/** Something that can be registered now, and what it needs. */
export interface OpenEvent {
  readonly type: string
  readonly title: Text
  readonly needs: readonly string[]
  /** It belongs here, but something stands in the way. */
  readonly blocked?: Text
}

/**
 * Why an event was not taken.
 * - `unknown-event`: the pathway knows no such event
 * - `bad-event`: a field is missing or wrong
 * - `not-open`: it does not belong to the state
 * - `blocked`: it belongs to the state, but something stands in the way
 * - `too-old`: something that happened later is registered already, and it is not marked as registered late
 * - `other-version`: the instance is bound to another version of the machine; migrate it first
 */
export type RefusalCode = 'unknown-event' | 'bad-event' | 'not-open' | 'blocked' | 'too-old' | 'other-version'

export interface Refusal {
  readonly refused: RefusalCode
  readonly message: string
  /** What stands in the way, for a reader. */
  readonly why?: Text
  readonly open: readonly OpenEvent[]
}

/** Was the event refused? */
export const isRefusal = (result: object): result is Refusal => 'refused' in result
