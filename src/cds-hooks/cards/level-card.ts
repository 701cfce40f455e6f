import { explainEdition, explainLevel } from '../../explain/explain.js'
import { sayList } from '../../explain/words.js'
import type { CardDraft } from './card.js'
import { codedDecision } from './coded.js'
import { dueActions, mattersMost, type CardContext } from './context.js'
import { guideLinks } from './links.js'
import { itemOf, markdown, markdownList, paragraph } from './markdown.js'
import { guideSource, statementCoding } from './source.js'
import { suggestPlan } from './suggestions.js'

/** Where the person stands: the hovedforlop that are possible, why, and what all of it rests on. */
export function levelCard(context: CardContext): CardDraft {
  const { t, decision } = context
  const { possible, recommended, reasons } = decision.hovedforlop
  const isPlaced = possible.length > 0
  const due = dueActions(decision)
  const weak = due.filter(({ strength }) => strength === 'may' || strength === 'advice')
  const [, , ...level] = isPlaced ? explainLevel(t, decision) : []
  const [, , ...edition] = explainEdition(t, decision)
  const statement = reasons.find(({ status }) => status === 'applies')?.statements[0]
  const missing = mattersMost(decision).length
  return {
    role: 'level',
    summary: [
      ...(isPlaced ? [t(possible.length === 1 ? 'level.one' : 'level.several', { levels: sayList(t, possible) })] : []),
      ...(isPlaced && recommended === null ? [t('card.open')] : []),
      ...(recommended !== null && possible.length > 1 ? [t('level.recommended', { level: recommended })] : []),
      ...(decision.scope === 'adult-guide' && isPlaced ? [] : [t(`scope.${decision.scope}`)]),
      ...(missing === 0 ? [] : [t('card.missing', { count: missing })]),
    ].join(' '),
    detail: markdown(
      paragraph(t('decides')),
      paragraph(t(`scope.${decision.scope}`)),
      ...blocksOf(level),
      ...(weak.length === 0
        ? []
        : [paragraph(t('card.consider', { actions: weak.map(({ id }) => t(`action.${id}`)).join('; ') }))]),
      ...edition.map(paragraph),
    ),
    indicator: 'info',
    source: guideSource(context, statement === undefined ? undefined : statementCoding(context, statement)),
    coded: codedDecision(decision),
    suggested: due.some(({ kind, strength }) => kind === 'referral' || strength === 'shall')
      ? [suggestPlan(context)]
      : [],
    links: guideLinks(context),
    actions: [],
    overridable: true,
  }
}

/** Lines of `explain` as blocks: sentences as they are, and what has lines indented under it as a list. */
function blocksOf(lines: readonly string[]): string[] {
  const blocks: string[][] = []
  for (const line of lines) {
    if (line === '') continue
    if (line.startsWith('  ')) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks.map((block) => (block.length === 1 ? paragraph(block[0]!) : markdownList([itemOf(block)])))
}
