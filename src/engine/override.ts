import { ForlopError, type Issue } from '../forlop-error.js'
import { isDay } from '../guideline/source.js'
import type { Strength } from '../guideline/strength.js'
import type { Text } from '../guideline/text.js'
import type { Basis } from './rule.js'
import type { Certainty, Decision, DecisionAction } from './decision.js'
import { isPlain } from '../guarded.js'
import { holds } from '../shape.js'
import { deepFreeze } from './freeze.js'
import { checkDecision } from './is-decision.js'

export interface OverrideInput {
  /** The id of an action of the decision, or the hovedforlop chosen instead: `hovedforlop-2`. */
  readonly action: string
  /** Why, in the professional's words. It is kept as it is written. */
  readonly reason: string
  /** Who departs: a name, a role or an identifier that the host uses. */
  readonly by: string
  /** When: a day `2026-11-22`, or a time `2026-11-22T14:05:00+01:00`. */
  readonly at: string
}

/**
 * A departure from what was suggested, for the record. Journalforskriften § 6 letter g wants a substantial departure
 * from a national recommendation documented.
 */
export interface Override {
  readonly type: 'override'
  readonly decision: string
  readonly action: string
  /** What is departed from; null for the choice of another hovedforlop. */
  readonly departsFrom: {
    readonly strength: Strength
    readonly basis: Basis
    readonly certainty: Certainty
    readonly statements: readonly string[]
    readonly rules: readonly string[]
    /** What it is called, where it is a municipality's own. */
    readonly title?: Text
  } | null
  /** The levels the decision held possible. */
  readonly possible: readonly number[]
  readonly reason: string
  readonly by: string
  readonly at: string
  readonly guideline: { readonly id: string; readonly edition: string; readonly fingerprint: string }
  readonly legalBasis: 'journalforskriften-6-g'
}

const LONGEST_REASON = 10_000
const LONGEST_NAME = 500
const timeOfDay = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/**
 * Records a departure from a decision. The decision itself is not changed.
 *
 * @throws ForlopError `invalid-override` when the action is not in the decision, or who, why or when is missing
 */
export function override(decision: Decision, departure: OverrideInput): Override {
  checkDecision(decision)
  if (!holds(isPlain, departure)) {
    const message = 'a departure must be an object of plain data'
    throw new ForlopError('invalid-override', [{ path: [], code: 'not-an-object', message }])
  }
  // callers without types can leave it out
  const { action, reason, by, at } = (departure as OverrideInput | undefined) ?? ({} as OverrideInput)
  const issues: Issue[] = []
  const fault = (path: string, code: Issue['code'], message: string): void =>
    void issues.push({ path: [path], code, message })
  const found = decision.actions.find(({ id }) => id === action)
  if (found === undefined && !(typeof action === 'string' && /^hovedforlop-[123]$/.test(action))) {
    fault(
      'action',
      'unknown-action',
      '`action` must be the id of an action of this decision, or hovedforlop-1, -2 or -3',
    )
  }
  if (!isText(reason, LONGEST_REASON))
    fault('reason', 'missing', `\`reason\` must say why, in 1 to ${LONGEST_REASON} characters`)
  if (!isText(by, LONGEST_NAME)) fault('by', 'missing', `\`by\` must say who, in 1 to ${LONGEST_NAME} characters`)
  if (!isTime(at))
    fault('at', 'wrong-type', '`at` must be a day (2026-11-22) or a time with its offset (2026-11-22T14:05:00+01:00)')
  if (issues.length > 0) throw new ForlopError('invalid-override', issues)
  const { id, edition, fingerprint } = decision.guideline
  return deepFreeze({
    type: 'override',
    decision: decision.id,
    action,
    departsFrom: found === undefined ? null : departedFrom(found, decision),
    possible: decision.hovedforlop.possible,
    reason,
    by,
    at,
    guideline: { id, edition, fingerprint },
    legalBasis: 'journalforskriften-6-g',
  })
}

function departedFrom(action: DecisionAction, { kommune }: Decision): Override['departsFrom'] {
  const { strength, basis, certainty, statements, rules } = action
  const title = kommune?.rules.find((local) => local.action === action.id)?.actionTitle
  return { strength, basis, certainty, statements, rules, ...(title && { title }) }
}

const isText = (text: unknown, longest: number): boolean =>
  typeof text === 'string' && text.trim() !== '' && text.length <= longest

const isTime = (at: unknown): boolean =>
  typeof at === 'string' && isDay(at.slice(0, 10)) && (at.length === 10 || timeOfDay.test(at.slice(10)))
