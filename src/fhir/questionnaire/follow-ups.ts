import { facts as allFacts, omfang, rules } from '../../../rules/catalogue.js'
import { content2014 } from '../../../rules/utgaver/2014/content.js'
import type { Answer } from '../../kartlegging/kartlegging.js'
import type { Fact, Facts } from '../../kartlegging/fact.js'
import { all, not, type Condition } from '../../logic/condition.js'
import { leavesOf } from '../../logic/leaves.js'
import { toNormalForm } from '../../logic/normal-form.js'
import { evaluate } from '../../logic/truth.js'
import { variablesOf } from '../../logic/variables.js'

/**
 * A fact that can change a decision only where another one, asked before it, has one of these values. For a number: it
 * is at least, or at most, this.
 */
export type FollowUp = { readonly parent: string } & (
  { readonly values: readonly (string | boolean)[] } | { readonly atLeast: number } | { readonly atMost: number }
)

const facts: Facts = allFacts

/** Every condition that a decision of any edition and reading can ask. */
const conditions = (): Condition[] => [
  omfang.outside,
  omfang.choice,
  ...[...rules, ...content2014.rules].map(({ when, unless }) =>
    toNormalForm(unless === undefined ? when : all(when, not(unless))),
  ),
]

let found: ReadonlyMap<string, FollowUp> | undefined

/** The follow-up questions by fact: worked out from the rules, once. */
export const followUps = (): ReadonlyMap<string, FollowUp> => (found ??= findFollowUps(conditions()))

/**
 * A question is never hidden when it, or another question of its topic, is about safety; nor behind a question that
 * can itself be hidden.
 */
export function findFollowUps(asked: readonly Condition[]): Map<string, FollowUp> {
  const names = Object.keys(facts)
  const safetyTopics = new Set(names.filter((name) => facts[name]!.safetyCritical).map((name) => facts[name]!.topic))
  const result = new Map<string, FollowUp>()
  for (const [index, name] of names.entries()) {
    const about = asked.filter((condition) => asksFor(condition, name))
    if (about.length === 0 || safetyTopics.has(facts[name]!.topic)) continue
    for (const parent of names.slice(0, index)) {
      const needed = result.has(parent) ? undefined : neededOf(parent, facts[parent]!, name, about)
      if (needed === undefined) continue
      result.set(name, needed)
      break
    }
  }
  return result
}

const asksFor = (condition: Condition, fact: string): boolean =>
  leavesOf(condition).some((leaf) => 'fact' in leaf && leaf.fact === fact)

/** What the parent must say for the fact to matter; undefined where it can matter whatever the parent says. */
function neededOf(parent: string, fact: Fact, name: string, about: readonly Condition[]): FollowUp | undefined {
  const matters = (value: Answer): boolean => about.some((condition) => canAsk(condition, name, parent, value))
  switch (fact.kind) {
    case 'boolean':
      return someOf(parent, [true, false], matters)
    case 'one-of':
      return someOf(parent, Object.keys(fact.values), matters)
    case 'some-of': {
      const values = Object.keys(fact.values)
      const needed = values.filter((value) => matters([value]))
      // a longer list holds whatever a shorter one does, as long as no condition asks that a value is not in it
      const rest = values.filter((value) => !needed.includes(value))
      const hidden = needed.length > 0 && !matters(rest) && !about.some((condition) => asksForLack(condition, parent))
      return hidden ? { parent, values: needed } : undefined
    }
    case 'whole-number': {
      const cells = variablesOf(facts, [parent], about)[0]!.cells as readonly { from: number; to: number }[]
      const needed = cells.filter(({ from }) => matters(from))
      const [first, last] = [needed[0]?.from ?? fact.min, needed.at(-1)?.to ?? fact.max]
      if (first === fact.min && last === fact.max) return undefined
      // one bound, so that the condition stays simple: the one that leaves out most
      return fact.max - last >= first - fact.min ? { parent, atMost: last } : { parent, atLeast: first }
    }
  }
}

function someOf<V extends string | boolean>(
  parent: string,
  values: readonly V[],
  matters: (value: V) => boolean,
): FollowUp | undefined {
  const needed = values.filter(matters)
  return needed.length > 0 && needed.length < values.length ? { parent, values: needed } : undefined
}

const everyLevel = [1, 2, 3]

/**
 * Can the condition still turn on the fact, once the parent has this value? Only where a part that had to hold does not
 * is a fact out of the question: where a part holds that makes it superfluous, it is still worth knowing.
 */
function canAsk(condition: Condition, name: string, parent: string, value: Answer): boolean {
  const knowledge = (fact: string) => (fact === parent ? (value as string) : undefined)
  if (evaluate(condition, knowledge, everyLevel) === 'false') return false
  if ('all' in condition) return condition.all.some((part) => canAsk(part, name, parent, value))
  if ('any' in condition) return condition.any.some((part) => canAsk(part, name, parent, value))
  return asksFor(condition, name)
}

function asksForLack(condition: Condition, fact: string): boolean {
  if ('all' in condition) return condition.all.some((part) => asksForLack(part, fact))
  if ('any' in condition) return condition.any.some((part) => asksForLack(part, fact))
  return 'not' in condition && asksFor(condition, fact)
}
