import * as z from 'zod'
import { refusal } from '../response/outcome.js'
import { issueOf } from './hook-request.js'
import type { JsonObject } from './read-json.js'

/** A card or a suggestion, as it was named. Names that are not ours are let be: nothing is known of them. */
const uuid = z.string().min(1).max(100)

const rightTime = { error: 'must be a time with seconds and offset: 2026-11-22T14:05:00Z' }
const time = z.iso.datetime({ offset: true, ...rightTime }).regex(/^[^.]+(\.\d{1,9})?(Z|[+-][\d:]+)$/, rightTime)

const coding = z.looseObject({
  code: z.string().min(1).max(200),
  system: z.string().min(1).max(1000),
  display: z.string().min(1).max(1000).optional(),
})

const overrideReason = z
  .looseObject({ reason: coding.optional(), userComment: z.string().min(1).max(8000).optional() })
  .refine(({ reason, userComment }) => reason !== undefined || userComment !== undefined, {
    error: 'must have a `reason`, a `userComment`, or both',
  })

const feedback = z
  .looseObject({
    card: uuid,
    outcome: z.enum(['accepted', 'overridden']),
    acceptedSuggestions: z
      .array(z.looseObject({ id: uuid }))
      .min(1)
      .max(100)
      .optional(),
    overrideReason: overrideReason.optional(),
    outcomeTimestamp: time,
  })
  .refine(({ outcome, acceptedSuggestions }) => outcome !== 'accepted' || acceptedSuggestions !== undefined, {
    error: 'must name what was accepted',
    path: ['acceptedSuggestions'],
  })

export const feedbackRequestSchema = z.looseObject({ feedback: z.array(feedback).min(1).max(100) })

export type FeedbackEntry = z.infer<typeof feedback>

export function checkFeedbackRequest(body: JsonObject): readonly FeedbackEntry[] {
  const { success, data, error } = feedbackRequestSchema.safeParse(body)
  if (!success) throw refusal(400, error.issues.map(issueOf))
  return data.feedback
}
