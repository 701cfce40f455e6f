/**
 * How strongly something is said, strongest first: `shall` (skal: law or near it), `should` (bør: strong
 * recommendation), `may` (kan: weak), `advice` (råd: the guide's practical part, without a normative word).
 */
export const strengths = ['shall', 'should', 'may', 'advice'] as const
export type Strength = (typeof strengths)[number]

/** What a statement of the guide can have besides a strength: it can define something. */
export type StatementStrength = Strength | 'definition'

/** 0 for the strongest. */
export const strengthRank = (strength: Strength): number => strengths.indexOf(strength)
