import { strengthRank, type Strength } from '../guideline/strength.js'
import { evaluate } from '../logic/truth.js'
import { FALSE } from '../logic/diagram.js'
import { decisiveFacts } from './because.js'
import type { CompiledAction, CompiledRule } from './compile.js'
import type { Because, Certainty, Cited, DecisionAction, DecisionOption } from './decision.js'
import { levels, type Level } from './placing.js'
import type { Question } from './question.js'
import { urgencies, type Basis, type Urgency } from './rule.js'
import { actionStanding, ruleStanding, type ActionStanding } from './standing.js'

/** Which basis to name when several rules say the same as strongly: the one a reader can look up first. */
const basisOrder: readonly Basis[] = ['guideline', 'law', 'national-advice', 'derived', 'local']

export interface ActionContext {
  readonly question: Question
  /** The facts that the placing rests on. */
  readonly placedBecause: readonly string[]
  readonly cite: (source: string) => Cited
}

/** What the rules say of one action; nothing when none of them can hold. */
export function decideAction(action: CompiledAction, context: ActionContext): DecisionAction | undefined {
  const { question } = context
  const standing = actionStanding(action, question)
  if (standing === undefined) return undefined
  const reasons = reasonsFor(action, standing, question)
  const { certainty, strength, higher } = standing
  const dependsOn = certainty === 'certain' ? [] : question.dependencies(standing.holds.some, standing.holds.every)
  const { routes } = action.definition
  const open = routes?.filter(({ when, forKnown }) => {
    const truth = evaluate(when, question.knowledge, question.possible)
    return truth === 'true' || (truth === 'unknown' && forKnown !== true)
  })
  return {
    id: action.id,
    kind: action.definition.kind,
    strength,
    basis: basisOf(reasons, strength, certainty),
    certainty,
    urgency: certainty === 'possible' ? 'routine' : mostUrgent(reasons),
    status: isDone(action, question) ? 'done' : 'open',
    statements: distinct(reasons.flatMap(({ entry }) => entry.rule.statements)),
    sources: distinct(reasons.flatMap(({ entry }) => entry.rule.sources ?? [])).map(context.cite),
    gaps: distinct(reasons.flatMap(({ entry }) => entry.rule.gaps ?? [])),
    rules: reasons.map(({ entry }) => entry.rule.id),
    because: becauseOf(reasons, context),
    options: reasons.flatMap(optionOf),
    levels: levelsOf(standing, action.safety, question),
    dependsOn,
    ...(higher && {
      couldBecome: {
        strength: higher.strength,
        dependsOn: question.dependencies(higher.holds.some, higher.holds.every),
      },
    }),
    ...(open && {
      to: distinct(open.map(({ to }) => to)),
      pathway: distinct(open.flatMap(({ pathway }) => (pathway === undefined ? [] : [pathway]))),
    }),
  }
}

interface Reason {
  readonly entry: CompiledRule
  readonly certainty: Certainty
}

/** The rules that carry the action: all that stand as surely as it does or surer; for a possible one, all that can. */
function reasonsFor(action: CompiledAction, standing: ActionStanding, question: Question): Reason[] {
  const reasons: Reason[] = []
  for (const entry of action.rules) {
    const certainty = ruleStanding(entry, action.safety, question)
    if (certainty === 'absent') continue
    if (certainty === 'possible' && standing.certainty !== 'possible') continue
    reasons.push({ entry, certainty })
  }
  // an action can be certain by several rules together of which none is certain alone
  if (reasons.length > 0) return reasons
  return action.rules.flatMap((entry) => {
    const certainty = ruleStanding(entry, action.safety, question)
    return certainty === 'absent' ? [] : [{ entry, certainty }]
  })
}

const basisOf = (reasons: readonly Reason[], strength: Strength, certainty: Certainty): Basis => {
  const strongest = reasons.filter(({ entry }) => entry.rule.strength === strength)
  const surest = strongest.filter((reason) => reason.certainty === certainty)
  const bases = (surest.length > 0 ? surest : strongest.length > 0 ? strongest : reasons).map(({ entry }) => entry.rule.basis)
  return basisOrder.find((basis) => bases.includes(basis))!
}

const mostUrgent = (reasons: readonly Reason[]): Urgency =>
  urgencies.find((urgency) => reasons.some(({ entry }) => entry.rule.urgency === urgency)) ?? 'routine'

const isDone = ({ definition }: CompiledAction, { knowledge }: Question): boolean =>
  definition.doneWhenKnown !== undefined && definition.doneWhenKnown.every((fact) => knowledge(fact) !== undefined)

const optionOf = ({ entry: { rule } }: Reason): DecisionOption[] =>
  'option' in rule.then
    ? [{ rule: rule.id, strength: rule.strength as Strength, basis: rule.basis, statement: rule.statements[0]! }]
    : []

function becauseOf(reasons: readonly Reason[], { question, placedBecause }: ActionContext): Because {
  const { answers, knowledge, possible } = question
  const facts = new Set<string>()
  const placed = (): void => placedBecause.forEach((fact) => facts.add(fact))
  for (const { entry } of reasons) {
    const { when, unless } = entry.rule
    decisiveFacts(when, 'true', knowledge, possible, (fact) => facts.add(fact), placed)
    if (unless !== undefined) decisiveFacts(unless, 'false', knowledge, possible, (fact) => facts.add(fact), placed)
  }
  return Object.fromEntries(Object.keys(answers).flatMap((fact) => (facts.has(fact) ? [[fact, answers[fact]!]] : [])))
}

/** The possible levels at which the action stands as it stands. */
function levelsOf({ holds, certainty }: ActionStanding, safety: boolean, { restriction, possible }: Question): Level[] {
  if (certainty === 'certain' || !safety) return [...possible]
  return levels.filter((level) => possible.includes(level) && restriction.restrict(holds.demanded[level]) !== FALSE)
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** Urgent first, then strength, what is merely possible last within it, then kind, then id. */
export const byImportance =
  (kinds: readonly string[]) =>
  (a: DecisionAction, b: DecisionAction): number =>
    urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
    strengthRank(a.strength) - strengthRank(b.strength) ||
    Number(a.certainty === 'possible') - Number(b.certainty === 'possible') ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    (a.id < b.id ? -1 : 1)
