import type { Content } from '../engine/content.js'
import type { Facts } from '../kartlegging/fact.js'
import { cqlOf } from './condition.js'
import { scopeName } from './rule.js'
import { caseOf, define, heading, identifier } from './words.js'

const outsideName = 'Outside scope'
const choiceName = 'Scope is a choice'

/** Whom the guide is for, in the words of the decision. */
export function scopeText({ outside, choice }: Content['scope'], facts: Facts): string {
  return [
    heading('Whom the guide is for'),
    define(outsideName, cqlOf(outside, facts)),
    define(scopeName, `not ${identifier(outsideName)}`),
    define(choiceName, cqlOf(choice, facts)),
    define(
      'Scope',
      caseOf(
        [
          [identifier(outsideName), "'children-guide'"],
          [`${identifier(outsideName)} is null or ${identifier(choiceName)} is null`, "'unknown'"],
          [identifier(choiceName), "'either-guide'"],
        ],
        "'adult-guide'",
      ),
    ),
  ].join('')
}
