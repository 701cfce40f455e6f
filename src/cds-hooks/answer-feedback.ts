import { tooSlow } from './answer-hook.js'
import { feedbackOf } from './feedback.js'
import type { CdsService } from './hooks.js'
import { checkFeedbackRequest } from './request/feedback-request.js'
import { readJson } from './request/read-json.js'
import type { ServiceContext, ServiceParts } from './service-parts.js'

/** Takes what clinicians did with cards, and hands it on to the host. */
export async function answerFeedback(
  c: ServiceContext,
  service: CdsService,
  { settings, metrics }: ServiceParts,
): Promise<Response> {
  const { memory, onFeedback, within } = settings
  const client = c.get('issuer') ?? null
  const entries = checkFeedbackRequest(await readJson(c.req.raw, within))
  for (const entry of entries) {
    const call = await within(Promise.resolve(memory.recall(entry.card)), tooSlow)
    // a card of another service or another client is not known here
    const own = call?.service === service.id && call.client === client ? call : undefined
    const feedback = feedbackOf(entry, service.id, client, own, settings.base)
    await within(Promise.resolve(onFeedback(feedback)), tooSlow)
    metrics.feedback(feedback)
  }
  return c.body(null, 200)
}
