import * as z from 'zod'
import { readings } from '../../engine/content.js'

/** What the service answers, as schemas: for its description, and for tests that hold the answers to it. */

const texts = z.array(z.string())

export const discoverySchema = z.strictObject({
  services: z.array(
    z.strictObject({
      hook: z.string(),
      title: z.string(),
      description: z.string(),
      id: z.string(),
      prefetch: z.record(z.string(), z.string()),
      usageRequirements: z.string(),
    }),
  ),
})

export const outcomeSchema = z.strictObject({
  resourceType: z.literal('OperationOutcome'),
  issue: z
    .array(
      z.strictObject({
        severity: z.literal('error'),
        code: z.string(),
        diagnostics: z.string().meta({ description: 'What would be right. Never a value of the request.' }),
        expression: texts.optional().meta({ description: 'Where in the request.' }),
      }),
    )
    .min(1),
})

export const healthSchema = z.strictObject({
  status: z.enum(['pass', 'fail']),
  guideline: z.strictObject({
    id: z.string(),
    edition: z.string(),
    reading: z.enum(readings),
    fingerprint: z.string(),
  }),
  canaries: z.strictObject({
    count: z.int(),
    recorded: z.enum(['build', 'start']),
    changed: texts.meta({ description: 'The canaries whose decision is not what was recorded.' }),
  }),
})
