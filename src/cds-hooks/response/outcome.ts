import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** FHIR's codes for what is wrong, as far as we use them. */
export type OutcomeCode =
  | 'structure'
  | 'required'
  | 'value'
  | 'invariant'
  | 'security'
  | 'login'
  | 'not-found'
  | 'not-supported'
  | 'too-long'
  | 'throttled'
  | 'timeout'
  | 'exception'

/** One fault: where in the request it is, and what would be right. Never a value of the request. */
export interface OutcomeIssue {
  readonly code: OutcomeCode
  readonly message: string
  /** `context.patientId`, `prefetch.kartlegging.item[2]`. */
  readonly where?: string
}

/** The body of every answer that is not what was asked for. */
export interface Outcome {
  readonly resourceType: 'OperationOutcome'
  readonly issue: readonly {
    readonly severity: 'error'
    readonly code: OutcomeCode
    readonly diagnostics: string
    readonly expression?: readonly string[]
  }[]
}

const MAX_ISSUES = 20

export const outcome = (...issues: readonly OutcomeIssue[]): Outcome => ({
  resourceType: 'OperationOutcome',
  issue: issues.slice(0, MAX_ISSUES).map(({ code, message, where }) => ({
    severity: 'error',
    code,
    diagnostics: message,
    ...(where !== undefined && where !== '' && { expression: [where] }),
  })),
})

/** Thrown where a request is refused: the answer is this, whatever was on its way. */
export function refusal(
  status: ContentfulStatusCode,
  issues: readonly OutcomeIssue[],
  headers: { readonly [name: string]: string } = {},
): HTTPException {
  const res = Response.json(outcome(...issues), { status, headers })
  return new HTTPException(status, { res })
}

/** A refusal for one reason. */
export const refuse = (
  status: ContentfulStatusCode,
  code: OutcomeCode,
  message: string,
  where?: string,
): HTTPException => refusal(status, [{ code, message, ...(where !== undefined && { where }) }])

/** A path as FHIR writes it: `item[2].answer`. */
export const wherePath = (...path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (written, step) =>
      typeof step === 'number' ? `${written}[${step}]` : written === '' ? String(step) : `${written}.${String(step)}`,
    '',
  )
