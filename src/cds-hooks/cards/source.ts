import { guide } from '../../../rules/guideline/guide.js'
import { statement } from '../../../rules/guideline/register/index.js'
import { sources } from '../../../rules/catalogue.js'
import type { DecisionAction } from '../../engine/decision.js'
import { inLocale } from '../../explain/local-texts.js'
import { codeSystem } from '../../fhir/names.js'
import { renderCitation, type Source as CitedSource } from '../../guideline/source.js'
import type { Coding, Source } from '../response/card.js'
import type { CardContext } from './context.js'
import { guidePage } from './links.js'

/** The guide itself, as the source of a card. */
export const guideSource = ({ locale }: CardContext, topic?: Coding): Source => ({
  label: `${guide.publisher}: ${guide.title[locale]}`,
  url: guidePage,
  ...(topic && { topic }),
})

/**
 * The primary source of a card: the guide with the first statement that an action rests on; where none rests on the
 * guide, the other national publisher or the statute that does.
 */
export function sourceOf(context: CardContext, actions: readonly DecisionAction[]): Source {
  if (actions.every(({ basis }) => basis === 'local')) return { label: localLabel(context) }
  const first = actions.filter(({ basis }) => basis !== 'local').flatMap(({ statements }) => statements)[0]
  if (first !== undefined) return guideSource(context, statementCoding(context, first))
  const cited = actions.flatMap((action) => action.sources)[0]
  if (cited === undefined) return { label: context.t(`basis.${actions[0]!.basis}`) }
  return citedSource(context, (sources as { readonly [id: string]: CitedSource })[cited.source]!)
}

/** A local rule speaks in the name of its municipality. */
function localLabel({ t, decision: { kommune } }: CardContext): string {
  const label = t('basis.local')
  return kommune === undefined ? label : `${inLocale(kommune.profile.name, t)}: ${label}`
}

function citedSource({ decision, locale }: CardContext, source: CitedSource): Source {
  const label =
    source.kind === 'national-product'
      ? `${source.publisher}: ${source.title[locale]}`
      : renderCitation(source, decision.guideline.asOf ?? undefined, locale)
  return { label, ...(source.url !== undefined && { url: source.url }) }
}

/** A statement of the guide as a code, with what it says in our words. */
export function statementCoding({ base, locale }: CardContext, id: string): Coding {
  const found = statement(id)
  return {
    system: codeSystem({ base }, 'statement'),
    code: id,
    ...(found !== undefined && { display: found.text[locale] }),
  }
}

/** What the statements behind an action say, one line each. */
export const statementLines = ({ t, locale }: CardContext, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const found = statement(id)
    return found === undefined ? [] : [t('card.says', { statement: id, text: found.text[locale] })]
  })
