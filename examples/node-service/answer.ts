import type { Decision } from 'forlop'

/** What this service tells of a decision: the little that its own pages show. */
export interface Answer {
  readonly hovedforlop: readonly number[]
  readonly urgency: Decision['urgency']
  readonly duties: readonly { readonly id: string; readonly certain: boolean; readonly statements: readonly string[] }[]
  /** What to ask next, most important first. */
  readonly ask: readonly string[]
  /** The whole as a page for a professional. */
  readonly text: string
}

export const answerOf = ({ hovedforlop, urgency, mandatory, missing }: Decision, text: string): Answer => ({
  hovedforlop: hovedforlop.possible,
  urgency,
  duties: mandatory
    .filter(({ status }) => status === 'open')
    .map(({ id, certainty, statements }) => ({ id, certain: certainty === 'certain', statements })),
  ask: missing.map(({ fact }) => fact),
  text,
})
