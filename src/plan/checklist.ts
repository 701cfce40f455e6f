import type { Basis } from '../engine/rule.js'
import type { Locale, Text } from '../guideline/text.js'
import type { Answers } from '../kartlegging/answers.js'
import type { Facts } from '../kartlegging/fact.js'
import { isAbsent, type Answer } from '../kartlegging/kartlegging.js'
import { knowledgeOf } from './answers.js'
import { needOf, undecided, type Need, type Required } from './need.js'
import { sayFact } from './say-fact.js'

/** One thing to write or to go through, and what the kartlegging can say of it. */
export interface ChecklistItem {
  readonly id: string
  /** The heading it stands under. */
  readonly group?: string
  readonly title: Text
  /** What belongs there. */
  readonly help: Text
  readonly statements: readonly string[]
  readonly sources: readonly string[]
  readonly basis: Basis
  readonly required: Required
  /** The facts of the kartlegging that speak of it. */
  readonly from: readonly string[]
  /** What the facts can say is not enough: it is missing until somebody has written it. */
  readonly written?: true
}

export interface Checklist {
  readonly id: string
  readonly title: Text
  readonly groups?: { readonly [group: string]: Text }
  readonly items: readonly ChecklistItem[]
}

/** An item as far as the kartlegging fills it. */
export interface ReadItem {
  readonly item: ChecklistItem
  /** What the kartlegging says, one fact to a line; null when it has nothing to say. */
  readonly text: string | null
  /** The facts that have an answer. */
  readonly facts: readonly string[]
  /** The facts that have none. */
  readonly unknown: readonly string[]
  readonly needed: Need
  /** The unknown facts that decide whether it is needed. */
  readonly dependsOn: readonly string[]
  readonly missing: boolean
}

/** An answer, or the answer that the person will not answer. */
const isAnswered = (answer: Answer | undefined): boolean =>
  answer !== undefined && !(isAbsent(answer) && (answer.absent === 'not-asked' || answer.absent === 'asked-unknown'))

/**
 * Fills a checklist from a kartlegging. What is unknown is written as unknown wherever the item is needed or a life can
 * hang on the fact. An item is missing when it is needed, or may be, and must be written, nothing is known of it, or a
 * safety-critical fact of it is unknown: one known risk never covers for another.
 */
export function readChecklist(
  checklist: Checklist,
  facts: Facts,
  answers: Answers,
  locale: Locale,
): readonly ReadItem[] {
  const known = knowledgeOf(facts, answers)
  return checklist.items.map((item) => {
    const needed = needOf(item.required, known)
    const answered = item.from.filter((fact) => isAnswered(answers[fact]))
    const unknown = item.from.filter((fact) => !answered.includes(fact))
    const critical = unknown.filter((fact) => facts[fact]!.safetyCritical)
    const told = item.from.filter((fact) => needed !== 'no' || answered.includes(fact) || critical.includes(fact))
    return {
      item,
      text: told.length === 0 ? null : told.map((fact) => sayFact(facts[fact]!, answers[fact], locale)).join('\n'),
      facts: answered,
      unknown,
      needed,
      dependsOn: needed === 'unknown' ? undecided(item.required, known) : [],
      missing: needed !== 'no' && (item.written === true || answered.length === 0 || critical.length > 0),
    }
  })
}
