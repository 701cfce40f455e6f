import type { Decision, DecisionAction } from '../engine/decision.js'

/** What a pathway keeps of a decision: its duties and where it placed the person. The decision itself is in the record. */
export interface DecisionDigest {
  readonly id: string
  readonly hovedforlop: Pick<Decision['hovedforlop'], 'possible' | 'recommended'>
  readonly mandatory: readonly Pick<DecisionAction, 'id' | 'statements' | 'because' | 'status'>[]
  readonly guideline: Pick<Decision['guideline'], 'id' | 'edition' | 'reading' | 'fingerprint'>
}

/** A digest of a digest is the same digest, so that a history can be played again. */
export const digestOf = ({ id, hovedforlop, mandatory, guideline }: DecisionDigest): DecisionDigest => ({
  id,
  hovedforlop: { possible: hovedforlop.possible, recommended: hovedforlop.recommended },
  mandatory: mandatory.map(({ id, statements, because, status }) => ({ id, statements, because, status })),
  guideline: {
    id: guideline.id,
    edition: guideline.edition,
    reading: guideline.reading,
    fingerprint: guideline.fingerprint,
  },
})

/** Has it all that is kept of a decision? */
export function isDigest(value: unknown): value is DecisionDigest {
  if (!isObject(value)) return false
  const { id, hovedforlop, mandatory, guideline } = value
  return (
    typeof id === 'string' &&
    isObject(hovedforlop) &&
    Array.isArray(hovedforlop['possible']) &&
    [1, 2, 3, null].includes(hovedforlop['recommended'] as null) &&
    isObject(guideline) &&
    Array.isArray(mandatory) &&
    mandatory.every(isMandatory)
  )
}

const isMandatory = (action: unknown): boolean =>
  isObject(action) &&
  typeof action['id'] === 'string' &&
  Array.isArray(action['statements']) &&
  isObject(action['because'])

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
