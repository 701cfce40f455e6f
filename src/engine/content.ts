import type { Source } from '../guideline/source.js'
import type { Text } from '../guideline/text.js'
import type { Facts } from '../kartlegging/fact.js'
import type { Condition } from '../logic/condition.js'
import type { Actions } from './action.js'
import type { Rule } from './rule.js'

/** Which edition of which guide. Everything an answer must say of what it rests on. */
export interface Guide {
  readonly id: string
  readonly edition: string
  readonly publisher: string
  readonly title: Text
  /** Who made the guide, whose the wording is, and who has not endorsed it. */
  readonly disclaimer: Text
}

/** What the engine is given: a guide as data. The engine adds nothing of its own to it. */
export interface Content {
  readonly guide: Guide
  readonly facts: Facts
  readonly actions: Actions
  readonly rules: readonly Rule[]
  readonly sources: { readonly [id: string]: Source }
  readonly scope: {
    /** Another guide than this one concerns the person. */
    readonly outside: Condition
    /** This guide or another one concerns the person: decided in the single case. */
    readonly choice: Condition
  }
}

/** `careful` reads the gaps of the guide conservatively and says so; `literal` says only what the sentences say. */
export const readings = ['careful', 'literal'] as const
export type Reading = (typeof readings)[number]
