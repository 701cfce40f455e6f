import { holds } from '../shape.js'
import type { Text } from '../guideline/text.js'

/** Something that can be registered now, and what a form for it must ask. */
export interface OpenEvent {
  readonly type: string
  readonly title: Text
  /** Fields that must be there. */
  readonly needs: readonly string[]
  /** Fields that can be there. */
  readonly takes: readonly string[]
  /** What each field holds. `choice`: one of its `choices`. */
  readonly kinds: { readonly [field: string]: FormKind }
  /** The values a field can have, or the names in the instance that fit: duties, measures, agreed dates. */
  readonly choices: { readonly [field: string]: readonly (string | boolean)[] }
  /** It belongs here, but something stands in the way. */
  readonly blocked?: Text
}

export type FormKind = 'text' | 'day' | 'yes-no' | 'decision' | 'choice'

/**
 * Why an event was not taken.
 * - `unknown-event`: the pathway knows no such event
 * - `bad-event`: a field is missing or wrong
 * - `not-open`: it does not belong to the state
 * - `blocked`: it belongs to the state, but something stands in the way
 * - `too-old`: something that happened later is registered already, and it is not marked as registered late
 * - `other-revision`: somebody has registered something since the instance was read: read it again
 * - `other-version`: the instance is bound to another version of the machine; migrate it first
 */
export type RefusalCode =
  'unknown-event' | 'bad-event' | 'not-open' | 'blocked' | 'too-old' | 'other-revision' | 'other-version'

export interface Refusal {
  readonly refused: RefusalCode
  readonly message: string
  /** What stands in the way, for a reader. */
  readonly why?: Text
  readonly open: readonly OpenEvent[]
}

/** Was it refused? Of an event, of a history that was played again, or of a migration. */
export const isRefusal = <R extends object>(result: R): result is Extract<R, { readonly refused: string }> =>
  // callers without types
  holds((given) => 'refused' in (given as object), result)
