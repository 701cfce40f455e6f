import { override, type Override } from '../engine/override.js'
import { overrideReasons } from './cards/override-reasons.js'
import type { RememberedCall, RememberedCard } from './memory.js'
import type { FeedbackEntry } from './request/feedback-request.js'
import type { Coding } from './response/card.js'

/** What a clinician did with a card, for the host to keep. */
export interface Feedback {
  readonly service: string
  readonly card: string
  readonly outcome: 'accepted' | 'overridden'
  /** When: a time with seconds and offset. */
  readonly at: string
  /** The client that told of it, where clients are known. */
  readonly client: string | null
  /** The decision behind the card; null where the card is not known, or no longer. */
  readonly decision: string | null
  readonly accepted: readonly { readonly suggestion: string; readonly action: string | null }[]
  /** Why, as it was chosen and as it was written. */
  readonly reason: Coding | null
  readonly comment: string | null
  /**
   * One record for each action that is departed from. Empty where nothing was overridden, where no reason was given, or
   * where the card is not known: then the departure is still to be documented by the host.
   */
  readonly overrides: readonly Override[]
}

/** Makes of what a client tells what a host keeps. */
export function feedbackOf(
  entry: FeedbackEntry,
  service: string,
  client: string | null,
  call: RememberedCall | undefined,
  base: string,
): Feedback {
  const { card, outcome, outcomeTimestamp: at, acceptedSuggestions = [], overrideReason } = entry
  const kept = call?.cards.find(({ uuid }) => uuid === card)
  const { code, system, display } = overrideReason?.reason ?? {}
  const reason =
    code === undefined || system === undefined ? null : { code, system, ...(display !== undefined && { display }) }
  const comment = overrideReason?.userComment ?? null
  return {
    service,
    card,
    outcome,
    at,
    client,
    decision: call?.decision.id ?? null,
    accepted: acceptedSuggestions.map(({ id }) => ({ suggestion: id, action: actionOf(kept, id) })),
    reason,
    comment,
    overrides: outcome === 'overridden' && call && kept ? departures(call, kept, at, reason, comment, base) : [],
  }
}

const actionOf = (kept: RememberedCard | undefined, suggestion: string): string | null =>
  kept?.suggestions.find(({ uuid }) => uuid === suggestion)?.action ?? null

function departures(
  { decision, user, locale }: RememberedCall,
  { actions }: RememberedCard,
  at: string,
  reason: Coding | null,
  comment: string | null,
  base: string,
): readonly Override[] {
  const known = overrideReasons(locale, base).find(
    ({ code, system }) => code === reason?.code && system === reason.system,
  )
  const chosen = reason === null ? [] : [known?.display ?? reason.display ?? reason.code]
  const words = [...chosen, ...(comment === null ? [] : [comment])].join(': ')
  if (words.trim() === '') return []
  return actions.map((action) => override(decision, { action, reason: words, by: user, at }))
}
