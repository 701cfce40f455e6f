import { isAbsent } from '../kartlegging/kartlegging.js'
import type { Facts } from '../kartlegging/fact.js'
import type { Compiled } from './compile.js'
import type { MissingFact } from './decision.js'
import { levels } from './placing.js'
import type { Question } from './question.js'

interface Changes {
  scope: boolean
  hovedforlop: boolean
  readonly shall: string[]
  readonly actions: string[]
}

/**
 * The facts still worth asking: those that some way of filling in the rest would let change something. Exact, because a
 * restricted diagram asks only for variables that matter.
 */
export function decideMissing(compiled: Compiled, facts: Facts, question: Question): readonly MissingFact[] {
  const { scope, placing, actions, factNames } = compiled
  const { dependencies, answers } = question
  if (question.complete) return nothing
  const changes: Changes[] = []
  const changesOf = (place: number): Changes =>
    (changes[place] ??= { scope: false, hovedforlop: false, shall: [], actions: [] })

  for (const place of dependencies(scope.outside, scope.choice).places) changesOf(place).scope = true
  for (const level of levels) {
    for (const place of dependencies(placing.open[level]).places) changesOf(place).hovedforlop = true
  }
  for (const { id, strengths } of actions) {
    for (const { strength, holds } of strengths) {
      for (const place of dependencies(holds.some, holds.every).places) {
        const { shall, actions } = changesOf(place)
        // strongest first: what changes a duty is not told again for the weaker strengths
        if (strength === 'shall') shall.push(id)
        else if (shall.at(-1) !== id && actions.at(-1) !== id) actions.push(id)
      }
    }
  }
  const missing: MissingFact[] = []
  // facts that change nothing are holes in the list, and skipped
  changes.forEach((found, place) => {
    Object.freeze(found.shall)
    Object.freeze(found.actions)
    const fact = factNames[place]!
    const answer = answers[fact]
    const absent = isAbsent(answer) ? answer.absent : null
    missing.push(
      Object.freeze({ fact, safetyCritical: facts[fact]!.safetyCritical, absent, changes: Object.freeze(found) }),
    )
  })
  return Object.freeze(missing.sort((a, b) => rank(a) - rank(b) || b.changes.shall.length - a.changes.shall.length))
}

const nothing: readonly MissingFact[] = Object.freeze([])

/** Safety first, then what could change the level. Within each: most duties first, then in the order of the facts. */
const rank = ({ safetyCritical, changes }: MissingFact): number => {
  if (safetyCritical) return 0
  return changes.scope || changes.hovedforlop ? 1 : 2
}
