import { strengthRank, type Strength } from '../guideline/strength.js'
import type { CompiledAction, CompiledRule } from './compile.js'
import type { Certainty, Cited, DecisionAction, DecisionOption } from './decision.js'
import { deepFreeze } from './freeze.js'
import type { Question } from './question.js'
import { urgencies, type Basis } from './rule.js'
import { standingOf, type ActionStanding } from './standing.js'

/** The part of an action that follows from which rules carry it, whoever the person is. */
export type Grounds = Pick<
  DecisionAction,
  'strength' | 'certainty' | 'basis' | 'urgency' | 'statements' | 'sources' | 'gaps' | 'rules' | 'options'
>

export interface Carried {
  readonly grounds: Grounds
  /** The rules that carry the action. */
  readonly carriers: readonly CompiledRule[]
}

/** Which basis to name when several rules say the same as strongly: the one a reader can look up first. */
const basisOrder: readonly Basis[] = ['guideline', 'law', 'national-advice', 'derived', 'local']

/** The same few sets of rules carry an action again and again; this many of them are kept. */
const KEPT = 200

/** Makes the function that says which rules carry an action, and what they say together. */
export function createGrounds(action: CompiledAction, cite: (source: string) => Cited) {
  const kept = new Map<string, Carried>()
  return (standing: ActionStanding, question: Question): Carried => {
    let key: string = standing.certainty
    // one rule stands as its action stands
    if (action.rules.length > 1) {
      key += standing.strength
      for (const { holds } of action.rules) key += standingOf(holds, action.safety, question).charAt(0)
    }
    const before = kept.get(key)
    if (before !== undefined) return before
    const reasons = action.rules.flatMap((entry) => {
      const certainty = standingOf(entry.holds, action.safety, question)
      return certainty === 'absent' ? [] : [{ entry, certainty }]
    })
    const made = { grounds: groundsOf(standing, carriersOf(reasons, standing), cite), carriers: [] as CompiledRule[] }
    made.carriers = carriersOf(reasons, standing).map(({ entry }) => entry)
    if (kept.size < KEPT) kept.set(key, made)
    return made
  }
}

interface Reason {
  readonly entry: CompiledRule
  readonly certainty: Certainty
}

/** The rules that stand as surely as the action or surer; for a possible action, all that can. */
function carriersOf(reasons: readonly Reason[], { certainty }: ActionStanding): readonly Reason[] {
  const sure = reasons.filter((reason) => certainty === 'possible' || reason.certainty !== 'possible')
  // several rules can make an action certain together of which none is certain alone
  return sure.length > 0 ? sure : reasons
}

function groundsOf({ strength, certainty }: ActionStanding, reasons: readonly Reason[], cite: (source: string) => Cited): Grounds {
  const rules = reasons.map(({ entry }) => entry.rule)
  const urgency = urgencies.find((urgency) => rules.some((rule) => rule.urgency === urgency)) ?? 'routine'
  return deepFreeze({
    strength,
    certainty,
    basis: basisOf(reasons, strength, certainty),
    urgency: certainty === 'possible' ? 'routine' : urgency,
    statements: distinct(rules.flatMap(({ statements }) => statements)),
    sources: distinct(rules.flatMap(({ sources }) => sources ?? [])).map(cite),
    gaps: distinct(rules.flatMap(({ gaps }) => gaps ?? [])),
    rules: rules.map(({ id }) => id),
    options: rules
      .filter(({ then }) => 'option' in then)
      .map(
        ({ id, strength, basis, statements }): DecisionOption => ({
          rule: id,
          strength: strength as Strength,
          basis,
          statement: statements[0]!,
        }),
      )
      .sort((a, b) => strengthRank(a.strength) - strengthRank(b.strength)),
  })
}

const basisOf = (reasons: readonly Reason[], strength: Strength, certainty: Certainty): Basis => {
  const strongest = reasons.filter(({ entry }) => entry.rule.strength === strength)
  const surest = strongest.filter((reason) => reason.certainty === certainty)
  const chosen = surest.length > 0 ? surest : strongest.length > 0 ? strongest : reasons
  return basisOrder.find((basis) => chosen.some(({ entry }) => entry.rule.basis === basis))!
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)]
