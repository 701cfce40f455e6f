import { guide } from '../../../rules/guideline/guide.js'
import { guide2014 } from '../../../rules/utgaver/2014/guide.js'
import type { DecisionAction } from '../../engine/decision.js'
import { explainAction } from '../../explain/action.js'
import { ForlopError } from '../../forlop-error.js'
import { isPlain } from '../../guarded.js'
import { holds } from '../../shape.js'
import type { Locale } from '../../guideline/text.js'
import type { RecordContext } from './context.js'
import { isObject } from './check.js'

/** The title of the guide a decision is made by. */
export const guideTitle = (id: string, locale: Locale): string =>
  (id === guide2014.id ? guide2014 : guide).title[locale]

/** An action in the words of `explain`: what, how strongly, why, and what it rests on, one line each. */
export const said = ({ t, decision }: Pick<RecordContext, 't' | 'decision'>, action: DecisionAction): string[] =>
  explainAction(t, decision, action).map((line) => line.trim())

/** The same as Markdown: one paragraph for each line. */
export const asMarkdown = (lines: readonly string[]): string => lines.join('\n\n')

/** What is to be done: every action but those that only a missing answer could bring. */
export const demanded = ({ decision }: Pick<RecordContext, 'decision'>): readonly DecisionAction[] =>
  decision.actions.filter(({ certainty }) => certainty !== 'possible')

/** Referrals that are due, and the other actions that are mandatory or cannot wait: each becomes a resource of its own. */
export const dueReferrals = (context: Pick<RecordContext, 'decision'>): readonly DecisionAction[] =>
  demanded(context).filter(({ kind, status }) => kind === 'referral' && status === 'open')
export const dueTasks = (context: Pick<RecordContext, 'decision'>): readonly DecisionAction[] =>
  demanded(context).filter(
    ({ kind, status, strength, urgency }) =>
      kind !== 'referral' && status === 'open' && (strength === 'shall' || urgency !== 'routine'),
  )

/**
 * An action that this decision demands, of the kind that is asked for. What only a missing answer could bring is no
 * proposal: the answer is asked for instead.
 */
export function dueAction(
  context: Pick<RecordContext, 'decision'>,
  action: DecisionAction,
  kind: 'referral' | 'other',
): DecisionAction {
  const found =
    isObject(action) && holds(isPlain, action) ? demanded(context).find(({ id }) => id === action.id) : undefined
  if (found !== undefined && (found.kind === 'referral') === (kind === 'referral')) return found
  const what = kind === 'referral' ? 'a referral' : 'an action other than a referral'
  const message = `\`action\` must be ${what} among the actions of this decision, certain or precautionary`
  throw new ForlopError('invalid-options', [{ path: ['action'], code: 'unknown-action', message }])
}
