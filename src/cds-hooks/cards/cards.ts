import type { DecisionAction } from '../../engine/decision.js'
import type { RememberedCard } from '../memory.js'
import { indicators, type Card } from '../response/card.js'
import { actionCard } from './action-card.js'
import { askCard } from './ask-card.js'
import { writeCard, type CardDraft } from './card.js'
import { dueActions, type CardContext } from './context.js'
import { levelCard } from './level-card.js'

/** The cards of one call, and what is remembered of them. */
export interface Cards {
  readonly cards: readonly Card[]
  readonly kept: readonly RememberedCard[]
}

/**
 * At most six cards, the most urgent first: what to do now, today, what shall be done, where the person stands, what to
 * ask, what should be done. Never one for each rule, and never none.
 */
export function cardsOf(context: CardContext): Cards {
  const { t, decision } = context
  const due = dueActions(decision)
  const group = (role: string, heading: string, belongs: (action: DecisionAction) => boolean): CardDraft | undefined =>
    actionCard(context, role, t(heading), due.filter(belongs))
  const routine = ({ urgency }: DecisionAction): boolean => urgency === 'routine'
  const drafts = [
    group('now', 'heading.now', ({ urgency }) => urgency === 'immediate'),
    group('today', 'heading.today', ({ urgency }) => urgency === 'same-day'),
    group('shall', 'heading.shall', (action) => routine(action) && action.strength === 'shall'),
    levelCard(context),
    askCard(context),
    group('should', 'heading.should', (action) => routine(action) && action.strength === 'should'),
  ].filter((draft) => draft !== undefined)
  const written = drafts
    .sort((a, b) => indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator))
    .map((draft) => writeCard(context, draft))
  return { cards: written.map(({ card }) => card), kept: written.map(({ kept }) => kept) }
}
