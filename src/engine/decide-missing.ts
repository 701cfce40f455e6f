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
export function decideMissing(compiled: Compiled, facts: Facts, question: Question): MissingFact[] {
  const changes = new Map<string, Changes>()
  const changesOf = (fact: string): Changes => {
    const known = changes.get(fact) ?? { scope: false, hovedforlop: false, shall: [], actions: [] }
    changes.set(fact, known)
    return known
  }
  const { scope, placing, actions } = compiled
  for (const fact of question.dependencies(scope.outside, scope.choice)) changesOf(fact).scope = true
  for (const fact of question.dependencies(...levels.map((level) => placing.open[level]))) {
    changesOf(fact).hovedforlop = true
  }
  for (const { id, strengths } of actions) {
    const shall = new Set<string>()
    for (const { strength, holds } of strengths) {
      for (const fact of question.dependencies(holds.some, holds.every)) {
        if (strength === 'shall') {
          shall.add(fact)
          changesOf(fact).shall.push(id)
        } else if (!shall.has(fact) && !changesOf(fact).actions.includes(id)) changesOf(fact).actions.push(id)
      }
    }
  }
  return Object.keys(facts)
    .flatMap((fact): MissingFact[] => {
      const found = changes.get(fact)
      if (found === undefined) return []
      const answer = question.answers[fact]
      const absent = isAbsent(answer) ? answer.absent : null
      return [{ fact, safetyCritical: facts[fact]!.safetyCritical, absent, changes: found }]
    })
    .sort((a, b) => rank(a) - rank(b) || b.changes.shall.length - a.changes.shall.length)
}

/** Safety first, then what could change the level, then what could change a `shall`. Else the order of the facts. */
const rank = ({ safetyCritical, changes }: MissingFact): number => {
  if (safetyCritical) return 0
  if (changes.scope || changes.hovedforlop) return 1
  return changes.shall.length > 0 ? 2 : 3
}
