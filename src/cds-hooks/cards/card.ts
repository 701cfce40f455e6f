import type { Card, Coded, Indicator, Link, Source } from '../response/card.js'
import { ownNames } from '../names.js'
import type { RememberedCard } from '../memory.js'
import { uuidIn, type CardContext } from './context.js'
import { overrideReasons } from './override-reasons.js'
import { shorten } from './shorten.js'
import type { Suggested } from './suggestions.js'

/** A card before it is written down. */
export interface CardDraft {
  /** What the card is about, in this call: `now`, `shall`. */
  readonly role: string
  readonly summary: string
  readonly detail: string
  readonly indicator: Indicator
  readonly source: Source
  /** What it says, in codes. */
  readonly coded?: Coded
  readonly suggested: readonly Suggested[]
  readonly links: readonly Link[]
  /** The actions that a professional departs from who overrides the card. */
  readonly actions: readonly string[]
  /** Whether reasons for departing are offered: a question is not departed from. */
  readonly overridable: boolean
}

/** The card, and what its feedback will need. Nothing in it is empty: the specification knows no empty member. */
export function writeCard(
  context: CardContext,
  draft: CardDraft,
): { readonly card: Card; readonly kept: RememberedCard } {
  const { role, summary, detail, indicator, source, suggested, links, actions, overridable, coded } = draft
  const uuid = uuidIn(context, 'card', role)
  const suggestions = suggested.map(({ suggestion }) => suggestion)
  return {
    card: {
      uuid,
      summary: shorten(summary),
      detail,
      indicator,
      source,
      ...(suggestions.length > 0 && { suggestions, selectionBehavior: 'any' as const }),
      ...(overridable && { overrideReasons: [...overrideReasons(context.locale, context.base)] }),
      ...(links.length > 0 && { links: [...links] }),
      ...(coded && { extension: { [ownNames(context).coded]: coded } }),
    },
    kept: {
      uuid,
      actions,
      suggestions: suggested.map(({ action, suggestion }) => ({ uuid: suggestion.uuid, action })),
    },
  }
}
