import { canonicalJson, fingerprintOf } from '../../engine/canonical.js'
import type { Decision } from '../../engine/decision.js'
import type { Forlop, Kartlegging } from '../../forlop.js'

/** A made-up person, and what was decided when the decision was recorded. */
export interface Canary {
  readonly name: string
  readonly kartlegging: Kartlegging
  /** What it was, for a reader who finds that it has changed. */
  readonly possible: readonly number[]
  readonly urgency: Decision['urgency']
  readonly mandatory: readonly string[]
  /** SHA-256 of all that a clinician could act on. */
  readonly digest: string
}

/** All that a clinician could act on: neither texts nor the day that the law is cited as of. */
const decisionDigest = ({ scope, hovedforlop, urgency, actions, missing }: Decision): string =>
  fingerprintOf(
    canonicalJson({
      scope,
      hovedforlop,
      urgency,
      actions: actions.map(({ sources, ...action }) => ({ ...action, sources: sources.map(({ source }) => source) })),
      missing,
    }),
  )

/** Records a canary with the rules as they are now. */
export function recordCanary({ assess }: Pick<Forlop, 'assess'>, name: string, kartlegging: Kartlegging): Canary {
  const decision = assess(kartlegging)
  return {
    name,
    kartlegging,
    possible: decision.hovedforlop.possible,
    urgency: decision.urgency,
    mandatory: decision.mandatory.map(({ id }) => id),
    digest: decisionDigest(decision),
  }
}

/** Assesses all anew, and names those whose decision has changed, or that could not be assessed at all. */
export const changedCanaries = ({ safeAssess }: Pick<Forlop, 'safeAssess'>, canaries: readonly Canary[]): string[] =>
  canaries
    .filter(({ kartlegging, digest }) => {
      try {
        const result = safeAssess(kartlegging)
        return !result.success || decisionDigest(result.decision) !== digest
      } catch {
        return true
      }
    })
    .map(({ name }) => name)
