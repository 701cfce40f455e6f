import { strengthRank, type Strength } from '../guideline/strength.js'
import type { CompiledAction, CompiledRule, Holds } from './compile.js'
import type { Certainty, Cited, DecisionAction, DecisionOption } from './decision.js'
import { deepFreeze } from './freeze.js'
import type { Question } from './question.js'
import { urgencies, type Basis } from './rule.js'
import { standingOf, type ActionStanding, type Standing } from './standing.js'

/** The part of an action that follows from which rules carry it, whoever the person is. */
export type Grounds = Pick<
  DecisionAction,
  'strength' | 'certainty' | 'basis' | 'urgency' | 'statements' | 'sources' | 'gaps' | 'rules' | 'options'
>

export interface Carried {
  readonly grounds: Grounds
  /** Of the rules that carry the action, one for each condition that asks for something. */
  readonly carriers: readonly CompiledRule[]
}

/** Which basis to name when several rules say the same as strongly: the one a reader can look up first. */
const basisOrder: readonly Basis[] = ['guideline', 'law', 'national-advice', 'derived', 'local']

/** A digit for each, so that what a set of rules says becomes one number. */
const digit: { readonly [S in Standing]: number } = { absent: 0, possible: 1, precautionary: 2, certain: 3 }

/** So many digits to the base of four fit a whole number; larger sets are told apart by a text. */
const DIGITS = 24

/** The same few sets of rules carry an action again and again; this many of them are kept. */
const KEPT = 200

/** Makes the function that says which rules carry an action, and what they say together. */
export function createGrounds(action: CompiledAction, cite: (source: string) => Cited) {
  const kept = new Map<number | string, Carried>()
  const holds = distinctHolds(action)
  return (standing: ActionStanding, question: Question): Carried => {
    const key = keyOf(holds, action.safety, standing, question)
    const before = kept.get(key)
    if (before !== undefined) return before
    const reasons = action.rules.flatMap((entry) => {
      const certainty = standingOf(entry.holds, action.safety, question)
      return certainty === 'absent' ? [] : [{ entry, certainty }]
    })
    const carrying = carriersOf(reasons, standing)
    const made = { grounds: groundsOf(standing, carrying, cite), carriers: tellingOf(carrying) }
    if (kept.size < KEPT) kept.set(key, made)
    return made
  }
}

/** Rules that hold alike stand alike, and one rule stands as its action stands. */
const distinctHolds = ({ rules }: CompiledAction): readonly Holds[] =>
  rules.length === 1 ? [] : [...new Map(rules.map(({ holds }) => [holds.number, holds])).values()]

function keyOf(
  distinct: readonly Holds[],
  safety: boolean,
  { certainty, strength }: ActionStanding,
  question: Question,
): number | string {
  let number = strengthRank(strength) * 4 + digit[certainty]
  let text = ''
  for (let index = 0; index < distinct.length; index++) {
    number = number * 4 + digit[standingOf(distinct[index]!, safety, question)]
    if (index % DIGITS === DIGITS - 1) {
      text += `${number} `
      number = 0
    }
  }
  return text === '' ? number : text + String(number)
}

/** What is told of one condition is told of all rules that share it. */
function tellingOf(carrying: readonly Reason[]): readonly CompiledRule[] {
  const byCondition = carrying.map(
    ({ entry }) => [JSON.stringify([entry.rule.when, entry.rule.unless]), entry] as const,
  )
  return [...new Map(byCondition).values()]
}

interface Reason {
  readonly entry: CompiledRule
  readonly certainty: Certainty
}

/**
 * The rules that stand as surely as the action or surer; for a possible action, all that can. Several rules can give the
 * action its strength together of which none does alone, one for each level for instance: then all of those are named.
 */
function carriersOf(reasons: readonly Reason[], { certainty, strength }: ActionStanding): readonly Reason[] {
  const isSure = (reason: Reason): boolean => certainty === 'possible' || reason.certainty !== 'possible'
  const strong = reasons.filter(({ entry }) => entry.rule.strength === strength)
  const together = !strong.some(isSure)
  return reasons.filter((reason) => isSure(reason) || (together && strong.includes(reason)))
}

function groundsOf(
  { strength, certainty }: ActionStanding,
  reasons: readonly Reason[],
  cite: (source: string) => Cited,
): Grounds {
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
      .map(({ id, strength, basis, statements }): DecisionOption => ({
        rule: id,
        strength: strength as Strength,
        basis,
        statement: statements[0]!,
      }))
      .sort((a, b) => strengthRank(a.strength) - strengthRank(b.strength)),
  })
}

const basisOf = (reasons: readonly Reason[], strength: Strength, certainty: Certainty): Basis => {
  const strongest = reasons.filter(({ entry }) => entry.rule.strength === strength)
  const surest = strongest.filter((reason) => reason.certainty === certainty)
  // what holds by several rules together holds by the derived ones too
  if (surest.length === 0 && strongest.some(({ entry }) => entry.rule.basis === 'derived')) return 'derived'
  const chosen = surest.length > 0 ? surest : strongest
  return basisOrder.find((basis) => chosen.some(({ entry }) => entry.rule.basis === basis))!
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)]
