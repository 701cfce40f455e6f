/** One fault of an input: where it is, what kind it is, and what would be right. Never the value itself. */
export interface Issue {
  readonly path: readonly (string | number)[]
  readonly code: IssueCode
  readonly message: string
}

export type IssueCode =
  | 'not-an-object'
  | 'too-large'
  | 'unknown-fact'
  | 'wrong-type'
  | 'unknown-value'
  | 'duplicate-value'
  | 'out-of-range'
  | 'unknown-option'
  | 'unknown-action'
  | 'unknown-field'
  | 'missing'
  | 'weakens-shall'
  | 'changes-placing'
  | 'speaks-for-the-guide'
  | 'several-answers'
  | 'wrong-questionnaire'
  | 'wrong-version'
  | 'wrong-status'
  | 'not-understood'

export type ForlopErrorCode =
  | 'invalid-kartlegging'
  | 'invalid-kommune'
  | 'invalid-options'
  | 'invalid-override'
  | 'invalid-questionnaire-response'
  | 'invalid-rules'

/** The one error of the library. `code` says which input was bad, `issues` what was wrong with it. No patient data. */
export class ForlopError extends Error {
  override readonly name = 'ForlopError'
  readonly code: ForlopErrorCode
  readonly issues: readonly Issue[]

  constructor(code: ForlopErrorCode, issues: readonly Issue[]) {
    super(issues.map(({ message }) => message).join('; '))
    this.code = code
    this.issues = Object.freeze(
      issues.map((issue) => Object.freeze({ ...issue, path: Object.freeze([...issue.path]) })),
    )
  }
}

/** Is it an error of this library, whichever copy of the library threw it? */
export const isForlopError = (error: unknown): error is ForlopError =>
  error instanceof Error && error.name === 'ForlopError' && 'issues' in error
