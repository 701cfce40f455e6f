import type { Decision } from '../engine/decision.js'
import type { Locale } from '../guideline/text.js'

/** What feedback about a card needs to know of the call that made it. Plain JSON, with the answers of a person in it. */
export interface RememberedCall {
  readonly service: string
  readonly decision: Decision
  readonly locale: Locale
  /** Who was shown the cards: `context.userId`. */
  readonly user: string
  /** The client that called, where clients are known. */
  readonly client: string | null
  /** The cards, with the actions that each is about and the suggestion of each action. */
  readonly cards: readonly RememberedCard[]
}

export interface RememberedCard {
  readonly uuid: string
  readonly actions: readonly string[]
  readonly suggestions: readonly { readonly uuid: string; readonly action: string | null }[]
}

/** Where calls are remembered until feedback comes. A host with several copies of the service gives one they share. */
export interface CardMemory {
  remember(call: RememberedCall): void | Promise<void>
  /** The call that made a card; undefined when it is no longer known. */
  recall(card: string): RememberedCall | undefined | Promise<RememberedCall | undefined>
}

const MAX_CALLS = 2000

/** Remembers the last calls, and forgets the oldest first. */
export function createMemory(): CardMemory {
  const calls = new Map<string, RememberedCall>()
  const byCard = new Map<string, string>()
  const keyOf = ({ cards }: RememberedCall): string => cards.map(({ uuid }) => uuid).join()
  const forget = (key: string): void => {
    for (const { uuid } of calls.get(key)?.cards ?? []) byCard.delete(uuid)
    calls.delete(key)
  }
  return {
    remember: (call) => {
      const key = keyOf(call)
      // the same call again: it is the newest now
      forget(key)
      calls.set(key, call)
      for (const { uuid } of call.cards) byCard.set(uuid, key)
      const [oldest] = calls.keys()
      if (calls.size > MAX_CALLS) forget(oldest!)
    },
    recall: (card) => calls.get(byCard.get(card) ?? ''),
  }
}
