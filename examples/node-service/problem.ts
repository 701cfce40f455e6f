/** What went wrong, as RFC 9457 has it. */
export interface Problem {
  readonly type: 'about:blank'
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
}

export const problem = (
  status: number,
  title: string,
  detail: string,
  more: Pick<Problem, 'errors'> = {},
): Problem => ({ type: 'about:blank', status, title, detail, ...more })
