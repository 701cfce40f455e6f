import type { StatementStrength } from './strength.js'
import type { Text } from './text.js'

/** One normative statement of a guide, told in our own words. */
export interface Statement {
  /** Recommendation and number, `R6.32`. Never reused. */
  readonly id: string
  /** The recommendation it stands under, `R6`. */
  readonly recommendation: string
  /** The part of the recommendation: the text itself, practical advice, reasoning or background. */
  readonly part: 'anbefaling' | 'praktisk' | 'begrunnelse' | 'bakgrunn'
  readonly strength: StatementStrength
  /** Who is to act. */
  readonly actor: 'kommune' | 'helsepersonell' | 'begge' | 'system' | 'fastlege' | 'spesialist'
  readonly kind:
    | 'service-option'
    | 'assessment'
    | 'collaboration'
    | 'criterion'
    | 'organisation'
    | 'information'
    | 'action'
    | 'plan-content'
    | 'definition'
    | 'referral'
    | 'scope'
  /** Does it concern one person, or the organisation of the services? */
  readonly level: 'individual' | 'system'
  readonly hovedforlop: readonly (1 | 2 | 3)[]
  /** When it holds, in words; empty when always. */
  readonly trigger: string
  readonly text: Text
  /** Statute sections as the guide cites them. */
  readonly law: readonly string[]
  /** Where in the guide it stands. */
  readonly locator: string
  /** What is unclear about it, empty when nothing is. */
  readonly ambiguity: string
}
