import fhirpath from 'fhirpath'

/** A rule of HL7's logical models of CDS Hooks, as they publish it: what it holds for, and the FHIRPath of it. */
interface Invariant {
  readonly key: string
  /** The elements that it is asked of. */
  readonly of: string
  readonly expression: string
}

/** Of a response: `input/fsh/invariants` in the repository HL7/cds-hooks. */
export const responseInvariants: readonly Invariant[] = [
  {
    key: 'cds-resp-1',
    of: 'cards',
    expression: "(selectionBehavior = 'at-most-one') implies suggestions.where(isRecommended).count() <= 1",
  },
  {
    key: 'cds-resp-2',
    of: 'cards.suggestions.actions',
    expression: "(type = 'delete') implies (resourceId.exists() and resource.empty())",
  },
  { key: 'cds-resp-3', of: 'cards.links', expression: "(type != 'smart') implies (appContext.empty())" },
  { key: 'cds-resp-4', of: 'cards.overrideReasons', expression: 'display.exists()' },
  { key: 'cds-resp-5', of: 'cards.suggestions', expression: 'actions.all(description.exists())' },
  { key: 'cds-resp-6', of: 'cards', expression: 'suggestions.exists() implies selectionBehavior.exists()' },
  {
    key: 'cds-resp-7',
    of: 'cards.suggestions',
    expression:
      "actionSelectionBehavior.empty() or actionSelectionBehavior = 'all' or actionSelectionBehavior = 'any' " +
      "or actionSelectionBehavior = 'at-most-one'",
  },
]

/** Of feedback. */
export const feedbackInvariants: readonly Invariant[] = [
  { key: 'cds-fb-1', of: 'feedback', expression: "outcome = 'accepted' or outcome = 'overridden'" },
  { key: 'cds-fb-2', of: 'feedback', expression: "(outcome = 'accepted') implies acceptedSuggestions.exists()" },
  { key: 'cds-fb-3', of: 'feedback.overrideReason', expression: 'reason.exists() or userComment.exists()' },
]

/** Of a request. */
export const requestInvariants: readonly Invariant[] = [
  { key: 'cds-r-1', of: '$this', expression: 'fhirAuthorization.exists() implies fhirServer.exists()' },
]

/** The invariants that something breaks. */
export const broken = (resource: object, invariants: readonly Invariant[]): string[] =>
  invariants
    .filter(({ of, expression }) => {
      const [holds] = fhirpath.evaluate(resource, `${of}.all(${expression})`) as unknown[]
      return holds !== true
    })
    .map(({ key }) => key)

/** Where JSON has what the specification forbids: null, or an empty text, list or object. An extension is its owner's. */
export function emptyMembers(value: unknown, path = ''): string[] {
  if (value === null || value === '') return [path]
  if (typeof value !== 'object') return []
  const entries = (Object.entries(value as object) as [string, unknown][])
    // of a card; those of FHIR resources are lists
    .filter(([name, part]) => name !== 'extension' || Array.isArray(part))
  if (entries.length === 0) return [path]
  return entries.flatMap(([name, part]) => emptyMembers(part, `${path}/${name}`))
}
