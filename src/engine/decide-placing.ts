import { FALSE, TRUE } from '../logic/diagram.js'
import { becauseOf, nothingKnown } from './because.js'
import type { Compiled } from './compile.js'
import type { HovedforlopDecision, PlacingReason, Scope } from './decision.js'
import { deepFreeze } from './freeze.js'
import { levels } from './placing.js'
import type { Question } from './question.js'

export function decideScope({ scope }: Compiled, { restriction }: Question): Scope {
  const outside = restriction.restrict(scope.outside)
  if (outside === TRUE) return 'children-guide'
  const choice = restriction.restrict(scope.choice)
  if (outside !== FALSE || (choice !== TRUE && choice !== FALSE)) return 'unknown'
  return choice === TRUE ? 'either-guide' : 'adult-guide'
}

export function decidePlacing(compiled: Compiled, question: Question): HovedforlopDecision {
  const { restriction, possible, dependencies } = question
  const context = {
    question,
    factNames: compiled.factNames,
    places: compiled.places,
    placedBecause: nothingKnown,
    told: new Map(),
  }
  const reasons: PlacingReason[] = []
  for (const compiledRule of compiled.placingRules) {
    const { rule, holds } = compiledRule
    const standing = restriction.restrict(holds.some)
    if (standing === FALSE || possible.length === 0) continue
    reasons.push({
      rule: rule.id,
      status: standing === TRUE ? 'applies' : 'unknown',
      place: 'place' in rule.then ? rule.then.place : [],
      lowest: 'lowest' in rule.then ? rule.then.lowest : null,
      basis: rule.basis,
      statements: rule.statements,
      gaps: rule.gaps ?? [],
      because: becauseOf([compiledRule], context),
    })
  }
  const open = levels.some((level) => dependencies(compiled.placing.open[level]).places.length > 0)
  return Object.freeze({
    possible,
    settled: possible.length === 1,
    recommended: open ? null : (possible[0] ?? null),
    reasons: deepFreeze(reasons),
  })
}
