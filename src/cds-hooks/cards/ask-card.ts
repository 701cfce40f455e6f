import { explainMissingFact } from '../../explain/explain.js'
import { sayFacts } from '../../explain/words.js'
import type { CardDraft } from './card.js'
import { mattersMost, type CardContext } from './context.js'
import { formLinks } from './links.js'
import { markdown, markdownList, paragraph } from './markdown.js'
import { guideSource } from './source.js'
import { suggestForm } from './suggestions.js'

/** How many questions are told with what they could change. */
const SHOWN = 10

/** What is still worth asking, in the order worth asking it, while an answer could change something that matters. */
export function askCard(context: CardContext): CardDraft | undefined {
  const { t, decision, none } = context
  const matters = mattersMost(decision)
  if (matters.length === 0) return undefined
  const questions = matters.slice(0, SHOWN).map((missing) => {
    const { question, changes } = explainMissingFact(t, missing)
    return { title: question, lines: [changes] }
  })
  const more = matters.slice(SHOWN).map(({ fact }) => fact)
  const rest = decision.missing.length - matters.length
  const facts = sayFacts(
    t,
    matters.map(({ fact }) => fact),
  )
  return {
    role: 'ask',
    summary: t(none ? 'card.ask-none' : 'card.ask-first', { facts }),
    detail: markdown(
      markdownList(questions),
      ...(more.length === 0 ? [] : [paragraph(t('heading.missing-more', { facts: sayFacts(t, more) }))]),
      ...(rest === 0 ? [] : [paragraph(t('heading.missing-rest', { count: rest }))]),
    ),
    indicator: 'info',
    source: guideSource(context),
    suggested: [suggestForm(context)],
    links: formLinks(context),
    actions: [],
    overridable: false,
  }
}
