import type { DecisionAction } from '../../engine/decision.js'
import { explainAction } from '../../explain/action.js'
import type { CardDraft } from './card.js'
import { codedAction } from './coded.js'
import { isPersonal, isStep, type CardContext } from './context.js'
import { draftedActions } from './drafted.js'
import { guideLinks } from './links.js'
import { heading, itemOf, markdown, markdownList, paragraph, type Item } from './markdown.js'
import { sourceOf, statementLines } from './source.js'
import { suggestAction } from './suggestions.js'

/** How many statements are told in full under an action; all are named. */
const TOLD_STATEMENTS = 2

/** Actions of one urgency and strength on one card: those that rest on this person's answers first. */
export function actionCard(
  context: CardContext,
  role: string,
  title: string,
  actions: readonly DecisionAction[],
): CardDraft | undefined {
  if (actions.length === 0) return undefined
  const { t, decision } = context
  const personal = actions.filter(isPersonal)
  const general = actions.filter((action) => !isPersonal(action))
  const ranked = [...personal, ...general]
  const drafted = draftedActions(context)
  const isDrafted = ({ id }: DecisionAction): boolean => drafted.has(id)
  const told = (action: DecisionAction): Item => {
    const item = itemOf(explainAction(t, decision, action))
    const statements = statementLines(context, action.statements.slice(0, TOLD_STATEMENTS))
    const drafts = isDrafted(action) ? [t('card.drafted')] : []
    return { ...item, lines: [...drafts, ...item.lines, ...statements] }
  }
  return {
    role,
    summary: `${title}: ${ranked.map(({ id }) => t(`action.${id}`)).join('; ')}`,
    detail: markdown(
      markdownList(personal.map(told)),
      ...(general.length === 0 ? [] : [heading(t('card.general')), markdownList(general.map(told))]),
      paragraph(t('departure')),
    ),
    indicator: actions.some(({ urgency }) => urgency === 'immediate')
      ? 'critical'
      : actions.some(({ strength }) => strength === 'shall')
        ? 'warning'
        : 'info',
    source: sourceOf(context, ranked),
    coded: { actions: ranked.map(codedAction) },
    suggested: personal
      .filter((action) => isStep(action) && !isDrafted(action))
      .map((action) => suggestAction(context, action)),
    links: guideLinks(context),
    actions: ranked.map(({ id }) => id),
    overridable: true,
  }
}
