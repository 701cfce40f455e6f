import { sources } from '../../../rules/catalogue.js'
import type { DecisionAction } from '../../engine/decision.js'
import type { Content } from '../../engine/content.js'
import { renderCitation } from '../../guideline/source.js'
import { sayStatements } from '../../explain/words.js'
import type { Locale } from '../../guideline/text.js'
import { guideUrl } from './guide-link.js'
import type { RelatedArtifact } from './types.js'

const known: Content['sources'] = sources

/** A provision or a national product, as a reader cites it on a day. */
export function sourceArtifact(id: string, locale: Locale, asOf: string | null): RelatedArtifact {
  const source = known[id]!
  const url = source.url === undefined ? {} : { url: source.url }
  return { type: 'citation', label: id, display: renderCitation(source, asOf ?? undefined, locale), ...url }
}

/** Statements of the guide, by their numbers in the register. */
export function statementsArtifact(guide: TitledGuide, statements: readonly string[]): RelatedArtifact {
  const url = guideUrl(guide.id)
  const label = sayStatements(statements)
  return { type: 'documentation', label, display: `${guide.title}: ${label}`, ...(url === undefined ? {} : { url }) }
}

export interface TitledGuide {
  readonly id: string
  readonly title: string
}

/** What an action rests on: the statements of the guide first, then law and other national products. */
export const actionArtifacts = (
  action: Pick<DecisionAction, 'statements' | 'sources'>,
  guide: TitledGuide,
  locale: Locale,
  asOf: string | null,
): RelatedArtifact[] => [
  ...(action.statements.length === 0 ? [] : [statementsArtifact(guide, action.statements)]),
  ...action.sources.map(({ source }) => sourceArtifact(source, locale, asOf)),
]
