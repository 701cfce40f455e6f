import * as z from 'zod'
import type { Certainty, Scope } from '../engine/decision.js'
import { withoutEval } from '../without-eval.js'
import { strengths } from '../guideline/strength.js'

/**
 * What an implementation says of one kartlegging, as far as it says it. A part that is left out is a part it does not
 * have: what asks for it is not tested, and the report says so. A `Decision` of this library is such an answer.
 */
export interface ConformanceAnswer {
  readonly scope?: string
  readonly hovedforlop?: { readonly possible: readonly number[] }
  readonly actions?: readonly ConformanceAction[]
  readonly missing?: readonly { readonly fact: string }[]
  /**
   * `some`: only a part of the actions can be read, and the rest may be told in words. That an action is not among them
   * then says nothing, unless the implementation has declared that it answers with it. `all` unless said.
   */
  readonly actionsRead?: 'all' | 'some'
}

export interface ConformanceAction {
  readonly id: string
  readonly strength?: string
  readonly certainty?: string
  readonly statements?: readonly string[]
}

const scopes = ['adult-guide', 'either-guide', 'children-guide', 'unknown'] as const satisfies readonly Scope[]
const certainties = ['certain', 'precautionary', 'possible'] as const satisfies readonly Certainty[]

// What is not asked for is not read: of a `Decision`, the trace would be worked out.
const answerSchema = /* @__PURE__ */ withoutEval((): z.ZodType<ConformanceAnswer> => {
  const action = z.object({
    id: z.string(),
    strength: z.enum(strengths).optional(),
    certainty: z.enum(certainties).optional(),
    statements: z.array(z.string()).optional(),
  })

  return z.object({
    scope: z.enum(scopes).optional(),
    hovedforlop: z.object({ possible: z.array(z.int().min(1).max(3)) }).optional(),
    actions: z.array(action).optional(),
    missing: z.array(z.object({ fact: z.string() })).optional(),
    actionsRead: z.enum(['all', 'some']).optional(),
  }) as z.ZodType<ConformanceAnswer>
})

/** Reads what an implementation answered. Says what is wrong with it, and where, when it is no answer. */
export function readAnswer(
  input: unknown,
): { readonly answer: ConformanceAnswer } | { readonly faults: readonly string[] } {
  const read = answerSchema.safeParse(input)
  if (read.success) return { answer: read.data }
  return {
    faults: read.error.issues
      .slice(0, 10)
      .map(({ path, message }) => `${path.map(String).join('.') || 'answer'}: ${message}`),
  }
}
